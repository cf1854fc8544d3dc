export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
	public: {
		Tables: {
			acceptances: {
				Row: {
					organisation_id: string;
					paused_by: string | null;
					reason: string | null;
					rest_by: string | null;
					rest_until: string | null;
					state: Database['public']['Enums']['acceptance_state'];
					state_since: string;
					updated_at: string;
					version: number;
					volunteer_id: string;
				};
				ComputedFields: never;
				Insert: {
					organisation_id: string;
					paused_by?: string | null;
					reason?: string | null;
					rest_by?: string | null;
					rest_until?: string | null;
					state?: Database['public']['Enums']['acceptance_state'];
					state_since?: string;
					updated_at?: string;
					version?: number;
					volunteer_id: string;
				};
				Update: {
					organisation_id?: string;
					paused_by?: string | null;
					reason?: string | null;
					rest_by?: string | null;
					rest_until?: string | null;
					state?: Database['public']['Enums']['acceptance_state'];
					state_since?: string;
					updated_at?: string;
					version?: number;
					volunteer_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'acceptances_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'acceptances_paused_by_fkey';
						columns: ['paused_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'acceptances_rest_by_fkey';
						columns: ['rest_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'acceptances_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			accounts: {
				Row: {
					closed_at: string | null;
					created_at: string;
					id: string;
					name: string;
					phone: string | null;
				};
				ComputedFields: never;
				Insert: {
					closed_at?: string | null;
					created_at?: string;
					id: string;
					name?: string;
					phone?: string | null;
				};
				Update: {
					closed_at?: string | null;
					created_at?: string;
					id?: string;
					name?: string;
					phone?: string | null;
				};
				Relationships: [];
			};
			areas: {
				Row: {
					centre: unknown;
					id: string;
					label: string;
					place: string;
					postcode_units: number;
					radius_m: number;
				};
				ComputedFields: never;
				Insert: {
					centre: unknown;
					id: string;
					label: string;
					place: string;
					postcode_units: number;
					radius_m: number;
				};
				Update: {
					centre?: unknown;
					id?: string;
					label?: string;
					place?: string;
					postcode_units?: number;
					radius_m?: number;
				};
				Relationships: [];
			};
			availability: {
				Row: {
					ends: string;
					id: string;
					starts: string;
					volunteer_id: string;
					weekday: number;
				};
				ComputedFields: never;
				Insert: {
					ends: string;
					id?: string;
					starts: string;
					volunteer_id: string;
					weekday: number;
				};
				Update: {
					ends?: string;
					id?: string;
					starts?: string;
					volunteer_id?: string;
					weekday?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'availability_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			availability_exceptions: {
				Row: {
					ends: string | null;
					free: boolean;
					from_day: string;
					id: string;
					starts: string | null;
					to_day: string;
					volunteer_id: string;
				};
				ComputedFields: never;
				Insert: {
					ends?: string | null;
					free: boolean;
					from_day: string;
					id?: string;
					starts?: string | null;
					to_day: string;
					volunteer_id: string;
				};
				Update: {
					ends?: string | null;
					free?: boolean;
					from_day?: string;
					id?: string;
					starts?: string | null;
					to_day?: string;
					volunteer_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'availability_exceptions_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			checks: {
				Row: {
					checked_by: string;
					clear: boolean;
					expires_at: string;
					id: string;
					issued_on: string;
					level: Database['public']['Enums']['check_level'];
					organisation_id: string;
					recorded_at: string;
					revoked_at: string | null;
					valid_from: string;
					volunteer_id: string;
					workforce: string;
				};
				ComputedFields: never;
				Insert: {
					checked_by: string;
					clear: boolean;
					expires_at: string;
					id?: string;
					issued_on: string;
					level: Database['public']['Enums']['check_level'];
					organisation_id: string;
					recorded_at?: string;
					revoked_at?: string | null;
					valid_from?: string;
					volunteer_id: string;
					workforce?: string;
				};
				Update: {
					checked_by?: string;
					clear?: boolean;
					expires_at?: string;
					id?: string;
					issued_on?: string;
					level?: Database['public']['Enums']['check_level'];
					organisation_id?: string;
					recorded_at?: string;
					revoked_at?: string | null;
					valid_from?: string;
					volunteer_id?: string;
					workforce?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'checks_checked_by_fkey';
						columns: ['checked_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'checks_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'checks_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			directory_accessibility: {
				Row: {
					details: string;
					id: string;
					location_id: string;
					need: string;
				};
				ComputedFields: never;
				Insert: {
					details?: string;
					id?: string;
					location_id: string;
					need: string;
				};
				Update: {
					details?: string;
					id?: string;
					location_id?: string;
					need?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_accessibility_location_id_fkey';
						columns: ['location_id'];
						isOneToOne: false;
						referencedRelation: 'directory_locations';
						referencedColumns: ['id'];
					}
				];
			};
			directory_attributes: {
				Row: {
					id: string;
					service_id: string;
					term_id: string;
				};
				ComputedFields: never;
				Insert: {
					id?: string;
					service_id: string;
					term_id: string;
				};
				Update: {
					id?: string;
					service_id?: string;
					term_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_attributes_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'directory_attributes_term_id_fkey';
						columns: ['term_id'];
						isOneToOne: false;
						referencedRelation: 'directory_taxonomy_terms';
						referencedColumns: ['id'];
					}
				];
			};
			directory_contacts: {
				Row: {
					id: string;
					name: string;
					service_id: string;
					title: string;
				};
				ComputedFields: never;
				Insert: {
					id?: string;
					name?: string;
					service_id: string;
					title?: string;
				};
				Update: {
					id?: string;
					name?: string;
					service_id?: string;
					title?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_contacts_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_cost_options: {
				Row: {
					amount: number | null;
					amount_description: string;
					id: string;
					option: string;
					service_id: string;
				};
				ComputedFields: never;
				Insert: {
					amount?: number | null;
					amount_description?: string;
					id?: string;
					option?: string;
					service_id: string;
				};
				Update: {
					amount?: number | null;
					amount_description?: string;
					id?: string;
					option?: string;
					service_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_cost_options_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_days_that_differ: {
				Row: {
					closes_at: string | null;
					from_day: string;
					id: string;
					note: string;
					opens_at: string | null;
					service_id: string;
					to_day: string;
				};
				ComputedFields: never;
				Insert: {
					closes_at?: string | null;
					from_day: string;
					id?: string;
					note?: string;
					opens_at?: string | null;
					service_id: string;
					to_day: string;
				};
				Update: {
					closes_at?: string | null;
					from_day?: string;
					id?: string;
					note?: string;
					opens_at?: string | null;
					service_id?: string;
					to_day?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_days_that_differ_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_happening_changes: {
				Row: {
					day: string;
					ends: string | null;
					happening_id: string;
					id: string;
					note: string;
					starts: string | null;
					to_day: string | null;
				};
				ComputedFields: never;
				Insert: {
					day: string;
					ends?: string | null;
					happening_id: string;
					id?: string;
					note?: string;
					starts?: string | null;
					to_day?: string | null;
				};
				Update: {
					day?: string;
					ends?: string | null;
					happening_id?: string;
					id?: string;
					note?: string;
					starts?: string | null;
					to_day?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_happening_changes_happening_id_fkey';
						columns: ['happening_id'];
						isOneToOne: false;
						referencedRelation: 'directory_happenings';
						referencedColumns: ['id'];
					}
				];
			};
			directory_happenings: {
				Row: {
					address: string;
					booking: string;
					called_off_at: string | null;
					city: string;
					cost: string;
					created_at: string;
					description: string;
					ends: string;
					first_day: string;
					first_visit: string;
					id: string;
					kind: string;
					last_day: string | null;
					on_bank_holidays: boolean;
					online: boolean;
					place: string;
					position: unknown;
					postcode: string;
					repeats: string;
					service_id: string;
					starts: string;
					title: string;
					updated_at: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					address?: string;
					booking?: string;
					called_off_at?: string | null;
					city?: string;
					cost?: string;
					created_at?: string;
					description: string;
					ends: string;
					first_day: string;
					first_visit?: string;
					id?: string;
					kind: string;
					last_day?: string | null;
					on_bank_holidays?: boolean;
					online?: boolean;
					place?: string;
					position?: unknown;
					postcode?: string;
					repeats: string;
					service_id: string;
					starts: string;
					title: string;
					updated_at?: string;
					version?: number;
				};
				Update: {
					address?: string;
					booking?: string;
					called_off_at?: string | null;
					city?: string;
					cost?: string;
					created_at?: string;
					description?: string;
					ends?: string;
					first_day?: string;
					first_visit?: string;
					id?: string;
					kind?: string;
					last_day?: string | null;
					on_bank_holidays?: boolean;
					online?: boolean;
					place?: string;
					position?: unknown;
					postcode?: string;
					repeats?: string;
					service_id?: string;
					starts?: string;
					title?: string;
					updated_at?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_happenings_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_languages: {
				Row: {
					code: string;
					id: string;
					name: string;
					service_id: string;
				};
				ComputedFields: never;
				Insert: {
					code: string;
					id?: string;
					name: string;
					service_id: string;
				};
				Update: {
					code?: string;
					id?: string;
					name?: string;
					service_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_languages_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_locations: {
				Row: {
					address_1: string;
					city: string;
					country: string;
					description: string;
					id: string;
					latitude: number | null;
					location_type: string;
					longitude: number | null;
					name: string;
					position: unknown;
					postal_code: string;
					state_province: string;
				};
				ComputedFields: never;
				Insert: {
					address_1?: string;
					city?: string;
					country?: string;
					description?: string;
					id?: string;
					latitude?: number | null;
					location_type?: string;
					longitude?: number | null;
					name?: string;
					position?: never;
					postal_code?: string;
					state_province?: string;
				};
				Update: {
					address_1?: string;
					city?: string;
					country?: string;
					description?: string;
					id?: string;
					latitude?: number | null;
					location_type?: string;
					longitude?: number | null;
					name?: string;
					position?: never;
					postal_code?: string;
					state_province?: string;
				};
				Relationships: [];
			};
			directory_organisations: {
				Row: {
					created_at: string;
					description: string;
					email: string;
					id: string;
					listed: boolean;
					name: string;
					organisation_id: string | null;
					updated_at: string;
					version: number;
					website: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					description?: string;
					email?: string;
					id?: string;
					listed?: boolean;
					name: string;
					organisation_id?: string | null;
					updated_at?: string;
					version?: number;
					website?: string;
				};
				Update: {
					created_at?: string;
					description?: string;
					email?: string;
					id?: string;
					listed?: boolean;
					name?: string;
					organisation_id?: string | null;
					updated_at?: string;
					version?: number;
					website?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_organisations_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			directory_phones: {
				Row: {
					contact_id: string | null;
					description: string;
					id: string;
					number: string;
					service_id: string;
				};
				ComputedFields: never;
				Insert: {
					contact_id?: string | null;
					description?: string;
					id?: string;
					number: string;
					service_id: string;
				};
				Update: {
					contact_id?: string | null;
					description?: string;
					id?: string;
					number?: string;
					service_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_phones_contact_id_fkey';
						columns: ['contact_id'];
						isOneToOne: false;
						referencedRelation: 'directory_contacts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'directory_phones_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_schedules: {
				Row: {
					byday: string;
					bymonthday: string;
					closes_at: string | null;
					description: string;
					dtstart: string | null;
					freq: string | null;
					id: string;
					interval: number;
					opens_at: string | null;
					service_id: string;
					valid_from: string | null;
					valid_to: string | null;
				};
				ComputedFields: never;
				Insert: {
					byday?: string;
					bymonthday?: string;
					closes_at?: string | null;
					description?: string;
					dtstart?: string | null;
					freq?: string | null;
					id?: string;
					interval?: number;
					opens_at?: string | null;
					service_id: string;
					valid_from?: string | null;
					valid_to?: string | null;
				};
				Update: {
					byday?: string;
					bymonthday?: string;
					closes_at?: string | null;
					description?: string;
					dtstart?: string | null;
					freq?: string | null;
					id?: string;
					interval?: number;
					opens_at?: string | null;
					service_id?: string;
					valid_from?: string | null;
					valid_to?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_schedules_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_service_areas: {
				Row: {
					extent: string;
					id: string;
					name: string;
					service_id: string;
				};
				ComputedFields: never;
				Insert: {
					extent?: string;
					id?: string;
					name: string;
					service_id: string;
				};
				Update: {
					extent?: string;
					id?: string;
					name?: string;
					service_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_service_areas_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_service_at_locations: {
				Row: {
					beside: boolean;
					id: string;
					location_id: string;
					service_id: string;
				};
				ComputedFields: never;
				Insert: {
					beside?: boolean;
					id?: string;
					location_id: string;
					service_id: string;
				};
				Update: {
					beside?: boolean;
					id?: string;
					location_id?: string;
					service_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_service_at_locations_location_id_fkey';
						columns: ['location_id'];
						isOneToOne: false;
						referencedRelation: 'directory_locations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'directory_service_at_locations_service_id_fkey';
						columns: ['service_id'];
						isOneToOne: false;
						referencedRelation: 'directory_services';
						referencedColumns: ['id'];
					}
				];
			};
			directory_services: {
				Row: {
					alert: string;
					assured_date: string | null;
					assurer: string;
					assurer_email: string;
					at_home: boolean;
					bank_holidays: string;
					by_phone: boolean;
					created_at: string;
					description: string;
					directory_organisation_id: string;
					email: string;
					fees: string;
					first_visit: string;
					free: boolean | null;
					how_to_reach: string;
					id: string;
					in_person: boolean;
					listed: boolean;
					maximum_age: number | null;
					minimum_age: number | null;
					name: string;
					nation: Database['public']['Enums']['nation'];
					online: boolean;
					status: Database['public']['Enums']['directory_status'];
					updated_at: string;
					url: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					alert?: string;
					assured_date?: string | null;
					assurer?: string;
					assurer_email?: string;
					at_home?: boolean;
					bank_holidays?: string;
					by_phone?: boolean;
					created_at?: string;
					description?: string;
					directory_organisation_id: string;
					email?: string;
					fees?: string;
					first_visit?: string;
					free?: boolean | null;
					how_to_reach?: string;
					id?: string;
					in_person?: boolean;
					listed?: boolean;
					maximum_age?: number | null;
					minimum_age?: number | null;
					name: string;
					nation?: Database['public']['Enums']['nation'];
					online?: boolean;
					status?: Database['public']['Enums']['directory_status'];
					updated_at?: string;
					url?: string;
					version?: number;
				};
				Update: {
					alert?: string;
					assured_date?: string | null;
					assurer?: string;
					assurer_email?: string;
					at_home?: boolean;
					bank_holidays?: string;
					by_phone?: boolean;
					created_at?: string;
					description?: string;
					directory_organisation_id?: string;
					email?: string;
					fees?: string;
					first_visit?: string;
					free?: boolean | null;
					how_to_reach?: string;
					id?: string;
					in_person?: boolean;
					listed?: boolean;
					maximum_age?: number | null;
					minimum_age?: number | null;
					name?: string;
					nation?: Database['public']['Enums']['nation'];
					online?: boolean;
					status?: Database['public']['Enums']['directory_status'];
					updated_at?: string;
					url?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_services_directory_organisation_id_fkey';
						columns: ['directory_organisation_id'];
						isOneToOne: false;
						referencedRelation: 'directory_organisations';
						referencedColumns: ['id'];
					}
				];
			};
			directory_taxonomies: {
				Row: {
					description: string;
					id: string;
					name: string;
					slug: string;
				};
				ComputedFields: never;
				Insert: {
					description: string;
					id: string;
					name: string;
					slug: string;
				};
				Update: {
					description?: string;
					id?: string;
					name?: string;
					slug?: string;
				};
				Relationships: [];
			};
			directory_taxonomy_terms: {
				Row: {
					description: string;
					id: string;
					keywords: string;
					name: string;
					position: number;
					slug: string;
					taxonomy_id: string;
				};
				ComputedFields: never;
				Insert: {
					description: string;
					id: string;
					keywords?: string;
					name: string;
					position: number;
					slug: string;
					taxonomy_id: string;
				};
				Update: {
					description?: string;
					id?: string;
					keywords?: string;
					name?: string;
					position?: number;
					slug?: string;
					taxonomy_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'directory_taxonomy_terms_taxonomy_id_fkey';
						columns: ['taxonomy_id'];
						isOneToOne: false;
						referencedRelation: 'directory_taxonomies';
						referencedColumns: ['id'];
					}
				];
			};
			invitations: {
				Row: {
					accepted_at: string | null;
					accepted_by: string | null;
					created_at: string;
					email: string;
					expires_at: string;
					id: string;
					invited_by: string | null;
					organisation_id: string;
					revoked_at: string | null;
					roles: Database['public']['Enums']['member_role'][];
					token_hash: string;
				};
				ComputedFields: never;
				Insert: {
					accepted_at?: string | null;
					accepted_by?: string | null;
					created_at?: string;
					email: string;
					expires_at: string;
					id?: string;
					invited_by?: string | null;
					organisation_id: string;
					revoked_at?: string | null;
					roles: Database['public']['Enums']['member_role'][];
					token_hash: string;
				};
				Update: {
					accepted_at?: string | null;
					accepted_by?: string | null;
					created_at?: string;
					email?: string;
					expires_at?: string;
					id?: string;
					invited_by?: string | null;
					organisation_id?: string;
					revoked_at?: string | null;
					roles?: Database['public']['Enums']['member_role'][];
					token_hash?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'invitations_accepted_by_fkey';
						columns: ['accepted_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitations_invited_by_fkey';
						columns: ['invited_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitations_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			matches: {
				Row: {
					accepted_at: string;
					confirmed_at: string | null;
					confirmed_by: string | null;
					done_at: string | null;
					end_reason: string | null;
					ended_at: string | null;
					id: string;
					offer_id: string | null;
					organisation_id: string;
					person_id: string;
					task_id: string;
					volunteer_id: string;
				};
				ComputedFields: never;
				Insert: {
					accepted_at?: string;
					confirmed_at?: string | null;
					confirmed_by?: string | null;
					done_at?: string | null;
					end_reason?: string | null;
					ended_at?: string | null;
					id?: string;
					offer_id?: string | null;
					organisation_id: string;
					person_id: string;
					task_id: string;
					volunteer_id: string;
				};
				Update: {
					accepted_at?: string;
					confirmed_at?: string | null;
					confirmed_by?: string | null;
					done_at?: string | null;
					end_reason?: string | null;
					ended_at?: string | null;
					id?: string;
					offer_id?: string | null;
					organisation_id?: string;
					person_id?: string;
					task_id?: string;
					volunteer_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'matches_confirmed_by_fkey';
						columns: ['confirmed_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'matches_offer_id_fkey';
						columns: ['offer_id'];
						isOneToOne: false;
						referencedRelation: 'offers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'matches_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'matches_task_id_fkey';
						columns: ['task_id'];
						isOneToOne: false;
						referencedRelation: 'tasks';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'matches_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			member_roles: {
				Row: {
					account_id: string;
					granted_at: string;
					granted_by: string | null;
					id: string;
					organisation_id: string;
					revoked_at: string | null;
					revoked_by: string | null;
					role: Database['public']['Enums']['member_role'];
				};
				ComputedFields: never;
				Insert: {
					account_id: string;
					granted_at?: string;
					granted_by?: string | null;
					id?: string;
					organisation_id: string;
					revoked_at?: string | null;
					revoked_by?: string | null;
					role: Database['public']['Enums']['member_role'];
				};
				Update: {
					account_id?: string;
					granted_at?: string;
					granted_by?: string | null;
					id?: string;
					organisation_id?: string;
					revoked_at?: string | null;
					revoked_by?: string | null;
					role?: Database['public']['Enums']['member_role'];
				};
				Relationships: [
					{
						foreignKeyName: 'member_roles_granted_by_fkey';
						columns: ['granted_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'member_roles_organisation_id_account_id_fkey';
						columns: ['organisation_id', 'account_id'];
						isOneToOne: false;
						referencedRelation: 'members';
						referencedColumns: ['organisation_id', 'account_id'];
					},
					{
						foreignKeyName: 'member_roles_revoked_by_fkey';
						columns: ['revoked_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					}
				];
			};
			members: {
				Row: {
					account_id: string;
					joined_at: string;
					left_at: string | null;
					organisation_id: string;
				};
				ComputedFields: never;
				Insert: {
					account_id: string;
					joined_at?: string;
					left_at?: string | null;
					organisation_id: string;
				};
				Update: {
					account_id?: string;
					joined_at?: string;
					left_at?: string | null;
					organisation_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'members_account_id_fkey';
						columns: ['account_id'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'members_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			offers: {
				Row: {
					answered_at: string | null;
					expires_at: string;
					id: string;
					organisation_id: string;
					person_id: string;
					sent_at: string;
					sent_by: string | null;
					state: Database['public']['Enums']['offer_state'];
					task_id: string;
					volunteer_id: string;
				};
				ComputedFields: never;
				Insert: {
					answered_at?: string | null;
					expires_at: string;
					id?: string;
					organisation_id: string;
					person_id: string;
					sent_at?: string;
					sent_by?: string | null;
					state?: Database['public']['Enums']['offer_state'];
					task_id: string;
					volunteer_id: string;
				};
				Update: {
					answered_at?: string | null;
					expires_at?: string;
					id?: string;
					organisation_id?: string;
					person_id?: string;
					sent_at?: string;
					sent_by?: string | null;
					state?: Database['public']['Enums']['offer_state'];
					task_id?: string;
					volunteer_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'offers_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'offers_sent_by_fkey';
						columns: ['sent_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'offers_task_id_fkey';
						columns: ['task_id'];
						isOneToOne: false;
						referencedRelation: 'tasks';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'offers_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			organisation_areas: {
				Row: {
					area_id: string;
					organisation_id: string;
				};
				ComputedFields: never;
				Insert: {
					area_id: string;
					organisation_id: string;
				};
				Update: {
					area_id?: string;
					organisation_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'organisation_areas_area_id_fkey';
						columns: ['area_id'];
						isOneToOne: false;
						referencedRelation: 'areas';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisation_areas_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			organisation_hours: {
				Row: {
					closes: string;
					opens: string;
					organisation_id: string;
					weekday: number;
				};
				ComputedFields: never;
				Insert: {
					closes: string;
					opens: string;
					organisation_id: string;
					weekday: number;
				};
				Update: {
					closes?: string;
					opens?: string;
					organisation_id?: string;
					weekday?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'organisation_hours_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			organisation_task_kinds: {
				Row: {
					kind_id: string;
					organisation_id: string;
				};
				ComputedFields: never;
				Insert: {
					kind_id: string;
					organisation_id: string;
				};
				Update: {
					kind_id?: string;
					organisation_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'organisation_task_kinds_kind_id_fkey';
						columns: ['kind_id'];
						isOneToOne: false;
						referencedRelation: 'task_kinds';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisation_task_kinds_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			organisations: {
				Row: {
					about: string;
					active: boolean;
					confirms_matches: boolean;
					coordinates: boolean;
					created_at: string;
					email: string;
					id: string;
					kind: Database['public']['Enums']['organisation_kind'];
					name: string;
					nation: Database['public']['Enums']['nation'];
					offer_hours: number;
					out_of_hours_name: string;
					out_of_hours_phone: string;
					phone: string;
					required_check: Database['public']['Enums']['check_level'];
					required_training: string[];
					slug: string;
					updated_at: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					about?: string;
					active?: boolean;
					confirms_matches?: boolean;
					coordinates?: boolean;
					created_at?: string;
					email?: string;
					id?: string;
					kind: Database['public']['Enums']['organisation_kind'];
					name: string;
					nation: Database['public']['Enums']['nation'];
					offer_hours?: number;
					out_of_hours_name?: string;
					out_of_hours_phone?: string;
					phone?: string;
					required_check?: Database['public']['Enums']['check_level'];
					required_training?: string[];
					slug: string;
					updated_at?: string;
					version?: number;
				};
				Update: {
					about?: string;
					active?: boolean;
					confirms_matches?: boolean;
					coordinates?: boolean;
					created_at?: string;
					email?: string;
					id?: string;
					kind?: Database['public']['Enums']['organisation_kind'];
					name?: string;
					nation?: Database['public']['Enums']['nation'];
					offer_hours?: number;
					out_of_hours_name?: string;
					out_of_hours_phone?: string;
					phone?: string;
					required_check?: Database['public']['Enums']['check_level'];
					required_training?: string[];
					slug?: string;
					updated_at?: string;
					version?: number;
				};
				Relationships: [];
			};
			place_names: {
				Row: {
					centre: unknown;
					county: string;
					id: string;
					name: string;
					outcode: string;
					weight: number;
				};
				ComputedFields: never;
				Insert: {
					centre: unknown;
					county: string;
					id: string;
					name: string;
					outcode: string;
					weight: number;
				};
				Update: {
					centre?: unknown;
					county?: string;
					id?: string;
					name?: string;
					outcode?: string;
					weight?: number;
				};
				Relationships: [];
			};
			requests: {
				Row: {
					area_id: string;
					asked_by: string;
					close_reason: string | null;
					closed_at: string | null;
					coordinator_id: string | null;
					created_at: string;
					entered_by: string | null;
					id: string;
					opened_at: string | null;
					organisation_id: string;
					paused_at: string | null;
					person_id: string;
					route: string;
					situation: string;
					state: Database['public']['Enums']['request_state'];
					submitted_at: string | null;
					updated_at: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					area_id: string;
					asked_by: string;
					close_reason?: string | null;
					closed_at?: string | null;
					coordinator_id?: string | null;
					created_at?: string;
					entered_by?: string | null;
					id?: string;
					opened_at?: string | null;
					organisation_id: string;
					paused_at?: string | null;
					person_id: string;
					route?: string;
					situation: string;
					state?: Database['public']['Enums']['request_state'];
					submitted_at?: string | null;
					updated_at?: string;
					version?: number;
				};
				Update: {
					area_id?: string;
					asked_by?: string;
					close_reason?: string | null;
					closed_at?: string | null;
					coordinator_id?: string | null;
					created_at?: string;
					entered_by?: string | null;
					id?: string;
					opened_at?: string | null;
					organisation_id?: string;
					paused_at?: string | null;
					person_id?: string;
					route?: string;
					situation?: string;
					state?: Database['public']['Enums']['request_state'];
					submitted_at?: string | null;
					updated_at?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'requests_area_id_fkey';
						columns: ['area_id'];
						isOneToOne: false;
						referencedRelation: 'areas';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'requests_coordinator_id_fkey';
						columns: ['coordinator_id'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'requests_entered_by_fkey';
						columns: ['entered_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'requests_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			sectors: {
				Row: {
					area_id: string;
					sector: string;
				};
				ComputedFields: never;
				Insert: {
					area_id: string;
					sector: string;
				};
				Update: {
					area_id?: string;
					sector?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'sectors_area_id_fkey';
						columns: ['area_id'];
						isOneToOne: false;
						referencedRelation: 'areas';
						referencedColumns: ['id'];
					}
				];
			};
			task_kinds: {
				Row: {
					check_level: Database['public']['Enums']['check_level'];
					check_reason: string;
					id: string;
					position: number;
					title: string;
					training: string[];
				};
				ComputedFields: never;
				Insert: {
					check_level: Database['public']['Enums']['check_level'];
					check_reason: string;
					id: string;
					position: number;
					title: string;
					training?: string[];
				};
				Update: {
					check_level?: Database['public']['Enums']['check_level'];
					check_reason?: string;
					id?: string;
					position?: number;
					title?: string;
					training?: string[];
				};
				Relationships: [];
			};
			tasks: {
				Row: {
					area_id: string;
					created_at: string;
					day: string;
					ends: string;
					ends_at: string;
					id: string;
					kind_id: string;
					minutes: number;
					organisation_id: string;
					person_id: string;
					request_id: string;
					requirements: string[];
					series_id: string | null;
					starts: string;
					starts_at: string;
					state: Database['public']['Enums']['task_state'];
					updated_at: string;
					version: number;
					zone: string;
				};
				ComputedFields: never;
				Insert: {
					area_id: string;
					created_at?: string;
					day: string;
					ends: string;
					ends_at: string;
					id?: string;
					kind_id: string;
					minutes: number;
					organisation_id: string;
					person_id: string;
					request_id: string;
					requirements?: string[];
					series_id?: string | null;
					starts: string;
					starts_at: string;
					state?: Database['public']['Enums']['task_state'];
					updated_at?: string;
					version?: number;
					zone?: string;
				};
				Update: {
					area_id?: string;
					created_at?: string;
					day?: string;
					ends?: string;
					ends_at?: string;
					id?: string;
					kind_id?: string;
					minutes?: number;
					organisation_id?: string;
					person_id?: string;
					request_id?: string;
					requirements?: string[];
					series_id?: string | null;
					starts?: string;
					starts_at?: string;
					state?: Database['public']['Enums']['task_state'];
					updated_at?: string;
					version?: number;
					zone?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'tasks_area_id_fkey';
						columns: ['area_id'];
						isOneToOne: false;
						referencedRelation: 'areas';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'tasks_kind_id_fkey';
						columns: ['kind_id'];
						isOneToOne: false;
						referencedRelation: 'task_kinds';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'tasks_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'tasks_request_id_fkey';
						columns: ['request_id'];
						isOneToOne: false;
						referencedRelation: 'requests';
						referencedColumns: ['id'];
					}
				];
			};
			training_modules: {
				Row: {
					id: string;
					months_valid: number;
					title: string;
				};
				ComputedFields: never;
				Insert: {
					id: string;
					months_valid: number;
					title: string;
				};
				Update: {
					id?: string;
					months_valid?: number;
					title?: string;
				};
				Relationships: [];
			};
			trainings: {
				Row: {
					expires_at: string;
					id: string;
					module_id: string;
					module_version: number | null;
					organisation_id: string;
					passed_at: string;
					recorded_at: string;
					recorded_by: string | null;
					revoked_at: string | null;
					volunteer_id: string;
				};
				ComputedFields: never;
				Insert: {
					expires_at: string;
					id?: string;
					module_id: string;
					module_version?: number | null;
					organisation_id: string;
					passed_at: string;
					recorded_at?: string;
					recorded_by?: string | null;
					revoked_at?: string | null;
					volunteer_id: string;
				};
				Update: {
					expires_at?: string;
					id?: string;
					module_id?: string;
					module_version?: number | null;
					organisation_id?: string;
					passed_at?: string;
					recorded_at?: string;
					recorded_by?: string | null;
					revoked_at?: string | null;
					volunteer_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'trainings_module_id_fkey';
						columns: ['module_id'];
						isOneToOne: false;
						referencedRelation: 'training_modules';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'trainings_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'trainings_recorded_by_fkey';
						columns: ['recorded_by'];
						isOneToOne: false;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'trainings_volunteer_id_fkey';
						columns: ['volunteer_id'];
						isOneToOne: false;
						referencedRelation: 'volunteers';
						referencedColumns: ['account_id'];
					}
				];
			};
			volunteers: {
				Row: {
					about: string;
					account_id: string;
					area_id: string;
					avoid: string[];
					created_at: string;
					drives: boolean;
					faith: string;
					happy_with: string[];
					languages: string[];
					rather_not: string[];
					travel_m: number;
					updated_at: string;
					version: number;
					wants: string[];
					weekly_minutes: number;
				};
				ComputedFields: never;
				Insert: {
					about?: string;
					account_id: string;
					area_id: string;
					avoid?: string[];
					created_at?: string;
					drives?: boolean;
					faith?: string;
					happy_with?: string[];
					languages?: string[];
					rather_not?: string[];
					travel_m?: number;
					updated_at?: string;
					version?: number;
					wants?: string[];
					weekly_minutes?: number;
				};
				Update: {
					about?: string;
					account_id?: string;
					area_id?: string;
					avoid?: string[];
					created_at?: string;
					drives?: boolean;
					faith?: string;
					happy_with?: string[];
					languages?: string[];
					rather_not?: string[];
					travel_m?: number;
					updated_at?: string;
					version?: number;
					wants?: string[];
					weekly_minutes?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'volunteers_account_id_fkey';
						columns: ['account_id'];
						isOneToOne: true;
						referencedRelation: 'accounts';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'volunteers_area_id_fkey';
						columns: ['area_id'];
						isOneToOne: false;
						referencedRelation: 'areas';
						referencedColumns: ['id'];
					}
				];
			};
		};
		Views: {
			[_ in never]: never;
		};
		Functions: {
			about_page: {
				Args: { p_person: string; p_scope?: Database['public']['Enums']['scope'] };
				Returns: Json;
			};
			accept_circle_invitation: { Args: { p_once: string; p_token: string }; Returns: Json };
			accept_invitation: {
				Args: { p_invitation?: string; p_once: string; p_token?: string };
				Returns: Json;
			};
			accept_offer: { Args: { p_offer: string; p_once: string }; Returns: Json };
			account_page: { Args: Record<PropertyKey, never>; Returns: Json };
			acknowledge_concern: {
				Args: { p_concern: string; p_once: string; p_version: number };
				Returns: Json;
			};
			act_on_concern: {
				Args: {
					p_concern: string;
					p_day?: string;
					p_kind?: string;
					p_once: string;
					p_time?: string;
					p_version: number;
					p_words: string;
				};
				Returns: Json;
			};
			add_circle_member: {
				Args: {
					p_email?: string;
					p_name: string;
					p_once: string;
					p_phone?: string;
					p_relation?: string;
					p_request: string;
					p_role: Database['public']['Enums']['circle_role'];
				};
				Returns: Json;
			};
			add_directory_rows: {
				Args: { p_import: string; p_last: boolean; p_rows: Json; p_wrong: string };
				Returns: undefined;
			};
			add_exception: {
				Args: {
					p_ends?: string;
					p_free: boolean;
					p_from: string;
					p_once: string;
					p_starts?: string;
					p_to: string;
				};
				Returns: Json;
			};
			add_family_visit: {
				Args: {
					p_day: string;
					p_ends: string;
					p_once: string;
					p_person: string;
					p_starts: string;
					p_who: string;
					p_words?: string;
				};
				Returns: Json;
			};
			add_task: {
				Args: {
					p_day: string;
					p_ends: string;
					p_kind: string;
					p_minutes: number;
					p_once: string;
					p_request: string;
					p_requirements?: string[];
					p_starts: string;
				};
				Returns: Json;
			};
			add_volunteer_exception: {
				Args: {
					p_ends?: string;
					p_free: boolean;
					p_from: string;
					p_once: string;
					p_organisation: string;
					p_starts?: string;
					p_to: string;
					p_volunteer: string;
				};
				Returns: Json;
			};
			agree_buddy: { Args: { p_buddy: string; p_contact?: string; p_once: string }; Returns: Json };
			announce_site: { Args: { p_key: string }; Returns: undefined };
			answer_asking: {
				Args: {
					p_answer: string;
					p_once: string;
					p_token: string;
					p_version: number;
					p_words?: string;
				};
				Returns: Json;
			};
			answer_loss: { Args: { p_answer: string; p_loss: string; p_once: string }; Returns: Json };
			answer_module: {
				Args: {
					p_answers: Json;
					p_module: string;
					p_once: string;
					p_send: boolean;
					p_version: number;
				};
				Returns: Json;
			};
			answer_proposal: {
				Args: { p_agree: boolean; p_answer: string; p_once: string; p_proposal: string };
				Returns: Json;
			};
			answer_question: {
				Args: { p_answer: string; p_once: string; p_question: string };
				Returns: Json;
			};
			answer_reference: {
				Args: {
					p_known_for?: string;
					p_once: string;
					p_token: string;
					p_trust: string;
					p_words?: string;
				};
				Returns: Json;
			};
			application_to_send: { Args: Record<PropertyKey, never>; Returns: Json };
			applications_chosen: {
				Args: { p_organisation: string; p_volunteers: string[]; p_what: string };
				Returns: Json;
			};
			ask_about_data: {
				Args: {
					p_kind: Database['public']['Enums']['subject_request_kind'];
					p_once: string;
					p_organisation: string;
					p_person?: string;
					p_words?: string;
				};
				Returns: Json;
			};
			ask_after_visits: { Args: Record<PropertyKey, never>; Returns: number };
			ask_again: { Args: Record<PropertyKey, never>; Returns: Json };
			ask_buddies: {
				Args: { p_older: string; p_once: string; p_organisation: string; p_volunteer: string };
				Returns: Json;
			};
			ask_confirmation: {
				Args: {
					p_draft: string;
					p_network: string;
					p_once: string;
					p_ready: Json;
					p_secret: string;
					p_version: number;
				};
				Returns: Json;
			};
			ask_erasure: {
				Args: { p_once: string; p_organisation: string; p_person?: string; p_words?: string };
				Returns: Json;
			};
			ask_for_reference: {
				Args: { p_once: string; p_organisation: string; p_purpose: string; p_wanted_by: string };
				Returns: Json;
			};
			ask_how_visits_were: { Args: Record<PropertyKey, never>; Returns: number };
			ask_keepers: { Args: Record<PropertyKey, never>; Returns: number };
			ask_question: { Args: { p_once: string; p_request: string; p_words: string }; Returns: Json };
			asked_page: { Args: { p_token: string }; Returns: Json };
			breach_page: { Args: { p_breach: string }; Returns: Json };
			breaches_page: { Args: { p_organisation?: string; p_page?: number }; Returns: Json };
			break_glass: {
				Args: {
					p_concern?: string;
					p_hours: number;
					p_once: string;
					p_reason: string;
					p_request?: string;
					p_unsafe: boolean;
					p_unsafe_why?: string;
				};
				Returns: Json;
			};
			break_glass_page: { Args: Record<PropertyKey, never>; Returns: Json };
			buddy_desk_page: { Args: { p_organisation: string; p_volunteer: string }; Returns: Json };
			calendar_feed: { Args: { p_token: string }; Returns: Json };
			calendar_page: { Args: Record<PropertyKey, never>; Returns: Json };
			call_off_meeting: {
				Args: { p_circle: string; p_day: string; p_note?: string; p_once: string };
				Returns: Json;
			};
			calls_page: { Args: { p_request: string }; Returns: Json };
			cancel_task: {
				Args: { p_once: string; p_reason?: string; p_task: string; p_version: number };
				Returns: Json;
			};
			capture_mail: {
				Args: {
					p_html: string;
					p_key: string;
					p_recipient: string;
					p_subject: string;
					p_text: string;
				};
				Returns: undefined;
			};
			captured_mails_page: { Args: { p_before?: number; p_recipient?: string }; Returns: Json };
			care_page: { Args: Record<PropertyKey, never>; Returns: Json };
			carried_page: {
				Args: { p_all?: boolean; p_organisation: string; p_page?: number; p_sort?: string };
				Returns: Json;
			};
			carried_record: { Args: { p_organisation: string; p_volunteer: string }; Returns: Json };
			carry_out_erasure: {
				Args: { p_once: string; p_subject_request: string; p_version: number };
				Returns: Json;
			};
			change_my_details: {
				Args: { p_name: string; p_once: string; p_phone?: string };
				Returns: Json;
			};
			change_task: {
				Args: {
					p_day: string;
					p_ends: string;
					p_minutes: number;
					p_once: string;
					p_requirements?: string[];
					p_starts: string;
					p_task: string;
					p_version: number;
				};
				Returns: Json;
			};
			check_directory_draft: { Args: { p_entry: Json }; Returns: undefined };
			check_event_draft: { Args: { p_event_draft: Json; p_service: string }; Returns: Json };
			circle_invitation_page: { Args: { p_token: string }; Returns: Json };
			circle_page: { Args: { p_from?: string; p_person: string }; Returns: Json };
			circle_people_page: { Args: { p_person: string }; Returns: Json };
			circle_stamp: { Args: { p_from?: string; p_person: string }; Returns: Json };
			circle_task_page: { Args: { p_person: string; p_task: string }; Returns: Json };
			claim_directory_entry: {
				Args: { p_by: string; p_once: string; p_service: string; p_shown: string };
				Returns: Json;
			};
			claim_link_page: { Args: { p_token: string }; Returns: Json };
			claim_mail: { Args: { p_limit: number }; Returns: Json };
			claim_my_places: { Args: { p_browser?: string }; Returns: Json };
			claim_page: { Args: { p_service: string }; Returns: Json };
			close_concern: {
				Args: {
					p_concern: string;
					p_day?: string;
					p_kind?: string;
					p_once: string;
					p_time?: string;
					p_version: number;
					p_words: string;
				};
				Returns: Json;
			};
			close_incident: {
				Args: {
					p_changes?: string;
					p_incident: string;
					p_learnt: string;
					p_once: string;
					p_version: number;
				};
				Returns: Json;
			};
			close_my_account: { Args: { p_once: string }; Returns: Json };
			close_request: {
				Args: { p_once: string; p_reason: string; p_request: string; p_version: number };
				Returns: Json;
			};
			code_was_sent: { Args: { p_key: string }; Returns: boolean };
			complain_about_data: {
				Args: { p_once: string; p_organisation: string; p_reach: string; p_words: string };
				Returns: Json;
			};
			complaint_page: { Args: { p_complaint: string }; Returns: Json };
			complaints_page: {
				Args: { p_closed?: boolean; p_organisation?: string; p_page?: number };
				Returns: Json;
			};
			concern_page: { Args: { p_concern: string }; Returns: Json };
			concerns_page: { Args: { p_closed?: boolean; p_page?: number }; Returns: Json };
			confirm_group_application: { Args: { p_once: string; p_token: string }; Returns: Json };
			confirm_kept_page: {
				Args: { p_once: string; p_service: string; p_version: number };
				Returns: Json;
			};
			confirm_match: { Args: { p_match: string; p_once: string }; Returns: Json };
			confirm_page: { Args: { p_token: string }; Returns: Json };
			confirm_request: { Args: { p_token: string; p_when?: string }; Returns: Json };
			consent_page: { Args: { p_permit: string; p_person: string }; Returns: Json };
			copy_page: { Args: { p_person: string }; Returns: Json };
			correct_hours: {
				Args: { p_match: string; p_minutes: number; p_once: string; p_reason: string };
				Returns: Json;
			};
			count_offers: { Args: Record<PropertyKey, never>; Returns: number };
			cover_task: {
				Args: { p_once: string; p_task: string; p_version: number; p_who: string };
				Returns: Json;
			};
			create_organisation: {
				Args: {
					p_administrator: string;
					p_hours: Json;
					p_kind: Database['public']['Enums']['organisation_kind'];
					p_name: string;
					p_nation: Database['public']['Enums']['nation'];
					p_outwards: string[];
					p_roles?: Database['public']['Enums']['member_role'][];
					p_slug: string;
				};
				Returns: Json;
			};
			death_page: { Args: { p_person: string }; Returns: Json };
			decide_conflict: {
				Args: { p_account: string; p_once: string; p_request: string; p_why: string };
				Returns: Json;
			};
			decide_directory_claim: {
				Args: {
					p_claim: string;
					p_do: string;
					p_once: string;
					p_reason: string;
					p_version: number;
				};
				Returns: Json;
			};
			decide_dispute: {
				Args: {
					p_decided: string;
					p_dispute: string;
					p_once: string;
					p_request: string;
					p_why: string;
				};
				Returns: Json;
			};
			decide_group: {
				Args: {
					p_application: string;
					p_decision: string;
					p_looked: string;
					p_once: string;
					p_reason: string;
					p_told?: string;
					p_version: number;
				};
				Returns: Json;
			};
			decide_left_dispute: {
				Args: { p_decided: string; p_dispute: string; p_once: string; p_why: string };
				Returns: Json;
			};
			decline_for_group: { Args: { p_asking: string; p_once: string }; Returns: Json };
			decline_match: { Args: { p_match: string; p_once: string }; Returns: Json };
			decline_offer: { Args: { p_offer: string; p_once: string }; Returns: Json };
			decline_reference: {
				Args: { p_once: string; p_reason: string; p_reference: string; p_version: number };
				Returns: Json;
			};
			delete_reflection: { Args: { p_once: string; p_task: string }; Returns: Json };
			demand_page: { Args: { p_near: string }; Returns: Json };
			deny_reader: {
				Args: {
					p_account?: string;
					p_once: string;
					p_organisation?: string;
					p_person: string;
					p_scopes?: Database['public']['Enums']['scope'][];
				};
				Returns: Json;
			};
			desk_map_page: { Args: { p_organisation: string }; Returns: Json };
			desk_page: { Args: { p_organisation: string }; Returns: Json };
			desk_visits_page: { Args: { p_organisation: string }; Returns: Json };
			directory_claim_page: { Args: { p_claim: string }; Returns: Json };
			directory_desk_page: { Args: Record<PropertyKey, never>; Returns: Json };
			directory_edit_page: { Args: { p_service: string }; Returns: Json };
			directory_entry_page: { Args: { p_service: string }; Returns: Json };
			directory_import_page: {
				Args: { p_import: string; p_page: number; p_show: string };
				Returns: Json;
			};
			directory_imports_page: { Args: Record<PropertyKey, never>; Returns: Json };
			directory_kept_page: { Args: { p_services: string[] }; Returns: Json };
			directory_page: {
				Args: { p_filters: string[]; p_near: string; p_page: number; p_words: string };
				Returns: Json;
			};
			directory_place: { Args: { p_typed: string }; Returns: Json };
			directory_suggestion_page: { Args: { p_suggestion: string }; Returns: Json };
			directory_table_page: { Args: { p_after: string }; Returns: Json };
			draft_page: { Args: { p_draft: string; p_secret: string }; Returns: Json };
			end_break_glass: {
				Args: { p_glass: string; p_once: string; p_safe?: boolean };
				Returns: Json;
			};
			end_buddy: { Args: { p_buddy: string; p_once: string }; Returns: Json };
			end_my_session: { Args: { p_session: string }; Returns: Json };
			end_my_sessions: { Args: { p_this_too: boolean }; Returns: Json };
			end_pause: {
				Args: { p_once: string; p_organisation: string; p_version: number };
				Returns: Json;
			};
			end_peer_circle: {
				Args: { p_circle: string; p_once: string; p_version: number };
				Returns: Json;
			};
			end_place: { Args: { p_member: string; p_once: string }; Returns: Json };
			end_rest: {
				Args: { p_once: string; p_organisation: string; p_version: number };
				Returns: Json;
			};
			enter_return_code: {
				Args: { p_code: string; p_network: string; p_secret: string; p_token: string };
				Returns: Json;
			};
			erasure_to_carry_out: { Args: { p_subject_request: string }; Returns: Json };
			event_edit_page: { Args: { p_event: string; p_service: string }; Returns: Json };
			event_page: { Args: { p_event: string }; Returns: Json };
			events_page: {
				Args: {
					p_free?: boolean;
					p_from: string;
					p_how?: string;
					p_kind: string;
					p_language?: string;
					p_near: string;
				};
				Returns: Json;
			};
			expire_offers: { Args: Record<PropertyKey, never>; Returns: number };
			export_account: { Args: { p_format: string; p_once: string }; Returns: Json };
			export_disclosures: {
				Args: {
					p_from?: string;
					p_once: string;
					p_organisation: string;
					p_reader?: string;
					p_ref?: string;
					p_until?: string;
				};
				Returns: Json;
			};
			export_person: {
				Args: { p_format: string; p_once: string; p_person: string };
				Returns: Json;
			};
			find_for_glass: { Args: { p_organisation: string; p_words: string }; Returns: Json };
			forget_draft: { Args: { p_draft: string; p_secret: string }; Returns: undefined };
			gaps_page: { Args: { p_near: string }; Returns: Json };
			give_back_concern: {
				Args: { p_concern: string; p_once: string; p_version: number; p_words?: string };
				Returns: Json;
			};
			give_consent: {
				Args: {
					p_months: number;
					p_once: string;
					p_organisation: string;
					p_person: string;
					p_purpose: string;
					p_recipient: Database['public']['Enums']['recipient_kind'];
					p_scopes: Database['public']['Enums']['scope'][];
					p_volunteer: string;
					p_wording: string;
					p_wording_version: number;
				};
				Returns: Json;
			};
			give_up_claim: {
				Args: { p_claim: string; p_once: string; p_version: number };
				Returns: Json;
			};
			give_update_consent: {
				Args: {
					p_once: string;
					p_organisation: string;
					p_wording: string;
					p_wording_version: number;
				};
				Returns: Json;
			};
			glass_card: { Args: { p_concern?: string; p_request?: string }; Returns: Json };
			glass_page: { Args: Record<PropertyKey, never>; Returns: Json };
			group_application_by_link: { Args: { p_token: string }; Returns: Json };
			group_application_page: { Args: { p_application: string }; Returns: Json };
			group_asked_page: { Args: { p_asking: string }; Returns: Json };
			group_hosts: { Args: { p_postcode: string }; Returns: Json };
			group_page: { Args: { p_group: string }; Returns: Json };
			group_shown_page: { Args: { p_group: string }; Returns: Json };
			group_vetting_page: { Args: { p_group: string }; Returns: Json };
			groups_page: { Args: { p_organisation: string }; Returns: Json };
			guardian_consents_page: { Args: { p_organisation?: string; p_page?: number }; Returns: Json };
			guardian_disclosures_page: {
				Args: {
					p_before?: string;
					p_before_ref?: string;
					p_from?: string;
					p_organisation?: string;
					p_reader?: string;
					p_ref?: string;
					p_until?: string;
				};
				Returns: Json;
			};
			guardian_disputes_page: { Args: { p_organisation?: string }; Returns: Json };
			guardian_page: { Args: { p_organisation?: string }; Returns: Json };
			guardian_refused_page: { Args: { p_organisation?: string; p_page?: number }; Returns: Json };
			guardian_retention_page: { Args: Record<PropertyKey, never>; Returns: Json };
			guardian_reviews_page: {
				Args: { p_organisation?: string; p_period?: string };
				Returns: Json;
			};
			guardian_unusual_page: {
				Args: { p_looked?: boolean; p_organisation?: string; p_page?: number };
				Returns: Json;
			};
			hand_back: { Args: { p_match: string; p_once: string; p_reason?: string }; Returns: Json };
			hand_over_claim: {
				Args: { p_claim: string; p_once: string; p_to: string; p_version: number };
				Returns: Json;
			};
			hand_over_concern: {
				Args: {
					p_concern: string;
					p_lead: string;
					p_once: string;
					p_version: number;
					p_words: string;
				};
				Returns: Json;
			};
			hours_page: { Args: Record<PropertyKey, never>; Returns: Json };
			incident_form: { Args: { p_task?: string }; Returns: Json };
			incident_page: { Args: { p_incident: string }; Returns: Json };
			incidents_page: {
				Args: { p_closed?: boolean; p_page?: number; p_search?: string; p_what?: string };
				Returns: Json;
			};
			invitation_page: { Args: { p_token: string }; Returns: Json };
			invite_lead: { Args: { p_email: string; p_group: string; p_once: string }; Returns: Json };
			invite_member: {
				Args: {
					p_email: string;
					p_once: string;
					p_organisation: string;
					p_roles: Database['public']['Enums']['member_role'][];
				};
				Returns: Json;
			};
			invite_to_circle: {
				Args: {
					p_email: string;
					p_name: string;
					p_once: string;
					p_person: string;
					p_relation?: string;
					p_role: Database['public']['Enums']['circle_role'];
				};
				Returns: Json;
			};
			join_peer_circle: { Args: { p_circle: string; p_once: string }; Returns: Json };
			keep_directory_entry: {
				Args: { p_once: string; p_service: string; p_version: number; p_what: string };
				Returns: Json;
			};
			keep_taken_over: {
				Args: { p_once: string; p_organisation: string; p_taken: string; p_volunteer: string };
				Returns: Json;
			};
			kept_page: { Args: { p_person: string }; Returns: Json };
			kept_pages: { Args: Record<PropertyKey, never>; Returns: Json };
			knock: {
				Args: { p_bucket: string; p_keys: string[]; p_signature?: string };
				Returns: number;
			};
			learning_page: { Args: Record<PropertyKey, never>; Returns: Json };
			leave_as_group: {
				Args: { p_group: string; p_once: string; p_reason?: string; p_version: number };
				Returns: Json;
			};
			leave_organisation: { Args: { p_once: string; p_organisation: string }; Returns: Json };
			leave_peer_circle: { Args: { p_circle: string; p_once: string }; Returns: Json };
			lift_deny: { Args: { p_deny: string; p_once: string }; Returns: Json };
			lift_in_best_interests: {
				Args: {
					p_consulted: string;
					p_decision: string;
					p_deny: string;
					p_once: string;
					p_request: string;
					p_why: string;
				};
				Returns: Json;
			};
			look_again_at_group: {
				Args: {
					p_decision: string;
					p_group: string;
					p_looked: string;
					p_once: string;
					p_reason?: string;
					p_version: number;
				};
				Returns: Json;
			};
			look_at_unusual: {
				Args: { p_once: string; p_unusual: string; p_words: string };
				Returns: Json;
			};
			mail_wishes_page: { Args: Record<PropertyKey, never>; Returns: Json };
			make_calendar: { Args: { p_once: string; p_token_hash: string }; Returns: Json };
			make_demand: { Args: Record<PropertyKey, never>; Returns: number };
			make_passport_link: {
				Args: { p_days: number; p_once: string; p_parts: string[]; p_token_hash: string };
				Returns: Json;
			};
			mark_done: { Args: { p_match: string; p_once: string; p_words?: string }; Returns: Json };
			mark_happened: { Args: { p_once: string; p_task: string }; Returns: Json };
			mark_missed: { Args: { p_once: string; p_task: string }; Returns: Json };
			my_checks_page: { Args: Record<PropertyKey, never>; Returns: Json };
			my_circles: { Args: Record<PropertyKey, never>; Returns: Json };
			my_incidents_page: { Args: Record<PropertyKey, never>; Returns: Json };
			my_reference_page: { Args: { p_reference: string }; Returns: Json };
			my_sessions_page: { Args: Record<PropertyKey, never>; Returns: Json };
			my_subject_requests_page: { Args: { p_person?: string }; Returns: Json };
			name_member: { Args: { p_asking: string; p_member: string; p_once: string }; Returns: Json };
			name_referee: {
				Args: {
					p_email: string;
					p_name: string;
					p_once: string;
					p_organisation: string;
					p_position: number;
					p_relation: string;
				};
				Returns: Json;
			};
			note_concern: {
				Args: {
					p_concern: string;
					p_day?: string;
					p_kind?: string;
					p_once: string;
					p_time?: string;
					p_words: string;
				};
				Returns: Json;
			};
			note_unusual_readings: { Args: Record<PropertyKey, never>; Returns: number };
			nudge_applicants: { Args: Record<PropertyKey, never>; Returns: number };
			nudge_coordinators: { Args: Record<PropertyKey, never>; Returns: number };
			offer_page: { Args: { p_offer: string }; Returns: Json };
			offer_to_groups: {
				Args: { p_groups: string[]; p_once: string; p_task: string; p_version: number };
				Returns: Json;
			};
			offers_page: { Args: Record<PropertyKey, never>; Returns: Json };
			open_referral_service: { Args: { p_service: string }; Returns: Json };
			open_referral_service_at_location: { Args: { p_service_at_location: string }; Returns: Json };
			open_referral_service_at_locations: {
				Args: { p_page: number; p_query: Json; p_size: number };
				Returns: Json;
			};
			open_referral_services: {
				Args: { p_page: number; p_query: Json; p_size: number };
				Returns: Json;
			};
			open_referral_taxonomies: { Args: { p_page: number; p_size: number }; Returns: Json };
			open_referral_taxonomy: { Args: { p_taxonomy: string }; Returns: Json };
			open_referral_taxonomy_term: { Args: { p_term: string }; Returns: Json };
			open_referral_taxonomy_terms: {
				Args: { p_page: number; p_query: Json; p_size: number };
				Returns: Json;
			};
			open_request: {
				Args: { p_once: string; p_request: string; p_version: number };
				Returns: Json;
			};
			opened_page: { Args: { p_glass: string }; Returns: Json };
			opened_stamp: { Args: { p_glass: string }; Returns: Json };
			organisation_areas_page: {
				Args: { p_organisation: string; p_search?: string };
				Returns: Json;
			};
			organisation_page: { Args: { p_organisation: string }; Returns: Json };
			organisation_people_page: { Args: { p_organisation: string }; Returns: Json };
			own_erasure_page: { Args: Record<PropertyKey, never>; Returns: Json };
			passport_by_link: { Args: { p_token: string }; Returns: Json };
			passport_page: { Args: Record<PropertyKey, never>; Returns: Json };
			pause_group: {
				Args: { p_group: string; p_once: string; p_paused: boolean; p_version: number };
				Returns: Json;
			};
			pause_help: { Args: { p_cancel?: boolean; p_once: string; p_person: string }; Returns: Json };
			pause_request: {
				Args: { p_once: string; p_request: string; p_version: number };
				Returns: Json;
			};
			pause_volunteering: {
				Args: { p_once: string; p_organisation: string; p_version: number };
				Returns: Json;
			};
			peer_circles_page: { Args: { p_organisation: string }; Returns: Json };
			pipeline_page: {
				Args: {
					p_organisation: string;
					p_page?: number;
					p_search?: string;
					p_sort?: string;
					p_stage?: string;
				};
				Returns: Json;
			};
			proposal_page: { Args: { p_proposal: string }; Returns: Json };
			question_page: { Args: { p_person: string; p_question: string }; Returns: Json };
			question_reading: {
				Args: { p_once: string; p_person: string; p_ref: string; p_words: string };
				Returns: Json;
			};
			raise_concern: {
				Args: {
					p_in_danger_now?: boolean;
					p_once: string;
					p_organisation?: string;
					p_person?: string;
					p_reach?: string;
					p_task?: string;
					p_words: string;
				};
				Returns: Json;
			};
			raise_concern_publicly: {
				Args: {
					p_in_danger_now?: boolean;
					p_network?: string;
					p_once: string;
					p_organisation: string;
					p_reach?: string;
					p_words: string;
				};
				Returns: Json;
			};
			read_incident: {
				Args: { p_incident: string; p_once: string; p_version: number };
				Returns: Json;
			};
			ready: { Args: Record<PropertyKey, never>; Returns: boolean };
			ready_application: {
				Args: {
					p_draft: string;
					p_once: string;
					p_ready: Json;
					p_secret: string;
					p_version: number;
				};
				Returns: Json;
			};
			record_authority: {
				Args: {
					p_basis: Database['public']['Enums']['basis'];
					p_ends_on?: string;
					p_member: string;
					p_once: string;
					p_paper: string;
					p_request: string;
					p_seen_on: string;
				};
				Returns: Json;
			};
			record_breach: {
				Args: {
					p_aware_on: string;
					p_aware_time: string;
					p_happened: string;
					p_once: string;
					p_organisation: string;
					p_people: number;
					p_risk: string;
					p_title: string;
					p_whose: string;
				};
				Returns: Json;
			};
			record_capacity: {
				Args: { p_decision: string; p_lacking: boolean; p_once: string; p_request: string };
				Returns: Json;
			};
			record_check: {
				Args: {
					p_clear: boolean;
					p_expires_on: string;
					p_issued_on: string;
					p_level: Database['public']['Enums']['check_level'];
					p_once: string;
					p_organisation: string;
					p_volunteer: string;
					p_workforce?: string;
				};
				Returns: Json;
			};
			record_consent: {
				Args: {
					p_answers: Json;
					p_basis: Database['public']['Enums']['basis'];
					p_consulted?: string;
					p_how: Database['public']['Enums']['given_how'];
					p_member?: string;
					p_months?: number;
					p_once: string;
					p_request: string;
					p_review_on?: string;
					p_why?: string;
				};
				Returns: Json;
			};
			record_death: {
				Args: { p_died_on?: string; p_once: string; p_person: string };
				Returns: Json;
			};
			record_dispute: {
				Args: { p_disagrees: string; p_once: string; p_request: string; p_why: string };
				Returns: Json;
			};
			record_identity: {
				Args: {
					p_kind: string;
					p_once: string;
					p_organisation: string;
					p_review_on?: string;
					p_route: string;
					p_shown_on: string;
					p_version: number;
					p_volunteer: string;
				};
				Returns: Json;
			};
			record_look: {
				Args: {
					p_check: string;
					p_looked_on: string;
					p_next_on?: string;
					p_once: string;
					p_result: string;
				};
				Returns: Json;
			};
			record_subject_request: {
				Args: {
					p_about?: string;
					p_asker: string;
					p_how: string;
					p_kind: Database['public']['Enums']['subject_request_kind'];
					p_once: string;
					p_organisation: string;
					p_reach: string;
					p_received_on: string;
					p_ref?: string;
					p_words: string;
				};
				Returns: Json;
			};
			record_talk: {
				Args: { p_on: string; p_once: string; p_organisation: string; p_volunteer: string };
				Returns: Json;
			};
			record_telling: { Args: { p_how: string; p_once: string; p_request: string }; Returns: Json };
			record_training: {
				Args: {
					p_expires_on?: string;
					p_module: string;
					p_once: string;
					p_organisation: string;
					p_passed_on: string;
					p_volunteer: string;
				};
				Returns: Json;
			};
			reference_page: { Args: { p_token: string }; Returns: Json };
			reflection_page: { Args: { p_task: string }; Returns: Json };
			reflections_page: { Args: { p_organisation: string; p_volunteer: string }; Returns: Json };
			release_directory_field: {
				Args: { p_field: string; p_once: string; p_service: string; p_version: number };
				Returns: Json;
			};
			remind_guardians: { Args: Record<PropertyKey, never>; Returns: number };
			remind_leads: { Args: Record<PropertyKey, never>; Returns: undefined };
			remind_of_reviews: { Args: Record<PropertyKey, never>; Returns: number };
			remind_referees: { Args: Record<PropertyKey, never>; Returns: number };
			remove_exception: { Args: { p_exception: string; p_once: string }; Returns: Json };
			remove_family_visit: { Args: { p_once: string; p_visit: string }; Returns: Json };
			remove_member: {
				Args: { p_account: string; p_once: string; p_organisation: string };
				Returns: Json;
			};
			remove_reference: {
				Args: { p_once: string; p_reference: string; p_version: number };
				Returns: Json;
			};
			remove_volunteer_exception: {
				Args: { p_exception: string; p_once: string; p_organisation: string };
				Returns: Json;
			};
			reopen_incident: {
				Args: { p_incident: string; p_once: string; p_version: number };
				Returns: Json;
			};
			report_death: { Args: { p_once: string; p_person: string; p_words?: string }; Returns: Json };
			report_directory_entry: {
				Args: { p_once: string; p_service: string; p_what: string; p_words?: string };
				Returns: Json;
			};
			request_card: { Args: { p_for?: string; p_request: string }; Returns: Json };
			request_page: { Args: { p_request: string }; Returns: Json };
			requests_page: {
				Args: {
					p_organisation: string;
					p_page?: number;
					p_search?: string;
					p_sort?: string;
					p_state?: string;
				};
				Returns: Json;
			};
			resend_invitation: { Args: { p_invitation: string; p_once: string }; Returns: Json };
			rest_until: {
				Args: { p_once: string; p_organisation: string; p_until: string; p_version: number };
				Returns: Json;
			};
			resume_help: { Args: { p_once: string; p_person: string }; Returns: Json };
			retention_page: { Args: Record<PropertyKey, never>; Returns: Json };
			return_page: {
				Args: { p_draft?: string; p_secret?: string; p_token: string };
				Returns: Json;
			};
			review_break_glass: {
				Args: {
					p_glass: string;
					p_once: string;
					p_outcome: string;
					p_safe?: boolean;
					p_words: string;
				};
				Returns: Json;
			};
			revoke_check: { Args: { p_check: string; p_once: string }; Returns: Json };
			revoke_circle_invitation: { Args: { p_invitation: string; p_once: string }; Returns: Json };
			revoke_invitation: { Args: { p_invitation: string; p_once: string }; Returns: Json };
			revoke_training: { Args: { p_once: string; p_training: string }; Returns: Json };
			rota_page: {
				Args: {
					p_day?: number;
					p_organisation: string;
					p_page?: number;
					p_room?: boolean;
					p_week?: string;
				};
				Returns: Json;
			};
			save_availability: {
				Args: { p_once: string; p_version: number; p_windows: Json };
				Returns: Json;
			};
			save_directory_entry: {
				Args: {
					p_assured: boolean;
					p_entry: Json;
					p_once: string;
					p_service: string;
					p_version: number;
				};
				Returns: Json;
			};
			save_draft: {
				Args: {
					p_draft: string;
					p_key: string;
					p_secret: string;
					p_step: string;
					p_values: Json;
					p_was: string;
				};
				Returns: Json;
			};
			save_event: {
				Args: {
					p_call_off: boolean;
					p_event: string;
					p_event_draft: Json;
					p_once: string;
					p_service: string;
					p_version: number;
				};
				Returns: Json;
			};
			save_group_rules: {
				Args: {
					p_group: string;
					p_once: string;
					p_rules?: string;
					p_serves: string;
					p_version: number;
				};
				Returns: Json;
			};
			save_mail_wishes: {
				Args: { p_hour?: number; p_once: string; p_quiet_from?: number; p_quiet_to?: number };
				Returns: Json;
			};
			save_organisation_areas: {
				Args: { p_add?: string[]; p_once: string; p_organisation: string; p_remove?: string[] };
				Returns: Json;
			};
			save_organisation_details: {
				Args: {
					p_about?: string;
					p_coordinates?: boolean;
					p_email?: string;
					p_kind: Database['public']['Enums']['organisation_kind'];
					p_name: string;
					p_nation: Database['public']['Enums']['nation'];
					p_once: string;
					p_organisation: string;
					p_out_of_hours_email?: string;
					p_out_of_hours_name?: string;
					p_out_of_hours_phone?: string;
					p_phone?: string;
					p_version: number;
				};
				Returns: Json;
			};
			save_organisation_hours: {
				Args: { p_hours: Json; p_once: string; p_organisation: string; p_version: number };
				Returns: Json;
			};
			save_organisation_work: {
				Args: {
					p_confirms: boolean;
					p_kinds: string[];
					p_offer_hours: number;
					p_once: string;
					p_organisation: string;
					p_required_check: Database['public']['Enums']['check_level'];
					p_required_training: string[];
					p_version: number;
				};
				Returns: Json;
			};
			save_peer_circle: {
				Args: {
					p_circle?: string;
					p_once: string;
					p_organisation: string;
					p_said: Json;
					p_version?: number;
				};
				Returns: Json;
			};
			save_reflection: {
				Args: {
					p_hard: boolean;
					p_once: string;
					p_shown: string;
					p_task: string;
					p_version: number;
					p_words: string;
				};
				Returns: Json;
			};
			save_volunteer_profile: {
				Args: {
					p_avoid: string[];
					p_drives: boolean;
					p_faith: string;
					p_happy_with: string[];
					p_languages: string[];
					p_once: string;
					p_rather_not: string[];
					p_travel_m: number;
					p_version: number;
					p_wants: string[];
					p_weekly_minutes: number;
				};
				Returns: Json;
			};
			say_by_visit_link: {
				Args: { p_once: string; p_token: string; p_what: string };
				Returns: Json;
			};
			say_no: {
				Args: {
					p_account?: string;
					p_once: string;
					p_organisation?: string;
					p_person: string;
					p_scopes?: Database['public']['Enums']['scope'][];
				};
				Returns: Json;
			};
			say_of_being_out: {
				Args: { p_match: string; p_once: string; p_what: string };
				Returns: Json;
			};
			say_of_visit: {
				Args: {
					p_kind: string;
					p_once: string;
					p_pass_on?: boolean;
					p_task: string;
					p_words?: string;
				};
				Returns: Json;
			};
			see_correction: { Args: { p_correction: string; p_once: string }; Returns: Json };
			send_application: {
				Args: { p_draft: string; p_once: string; p_version: number };
				Returns: Json;
			};
			send_draft: {
				Args: {
					p_draft: string;
					p_once: string;
					p_ready: Json;
					p_secret: string;
					p_version: number;
					p_when?: string;
				};
				Returns: Json;
			};
			send_group_application: {
				Args: { p_network?: string; p_once: string; p_ready: Json };
				Returns: Json;
			};
			send_offers: {
				Args: { p_once: string; p_task: string; p_version: number; p_volunteers: string[] };
				Returns: Json;
			};
			send_return_code: {
				Args: { p_network: string; p_once: string; p_token: string };
				Returns: Json;
			};
			send_return_link: {
				Args: {
					p_draft: string;
					p_email: string;
					p_network: string;
					p_once: string;
					p_secret: string;
				};
				Returns: Json;
			};
			send_visit_links: { Args: Record<PropertyKey, never>; Returns: number };
			sent_page: { Args: { p_draft?: string; p_secret?: string; p_token?: string }; Returns: Json };
			set_acceptance: {
				Args: {
					p_once: string;
					p_organisation: string;
					p_reason?: string;
					p_state: Database['public']['Enums']['acceptance_state'];
					p_version: number;
					p_volunteer: string;
				};
				Returns: Json;
			};
			set_availability: {
				Args: {
					p_once: string;
					p_organisation: string;
					p_version: number;
					p_volunteer: string;
					p_windows: Json;
				};
				Returns: Json;
			};
			set_concern_due: {
				Args: {
					p_concern: string;
					p_day: string;
					p_once: string;
					p_time?: string;
					p_version: number;
				};
				Returns: Json;
			};
			set_lead_away: { Args: { p_once: string; p_until?: string }; Returns: Json };
			set_pipeline_days: {
				Args: { p_days: number; p_once: string; p_organisation: string };
				Returns: Json;
			};
			set_profile: {
				Args: {
					p_area: string;
					p_avoid: string[];
					p_drives: boolean;
					p_happy_with: string[];
					p_languages: string[];
					p_once: string;
					p_organisation: string;
					p_travel_m: number;
					p_version: number;
					p_volunteer: string;
					p_weekly_minutes: number;
				};
				Returns: Json;
			};
			set_rest: {
				Args: {
					p_once: string;
					p_organisation: string;
					p_until?: string;
					p_version: number;
					p_volunteer: string;
				};
				Returns: Json;
			};
			set_roles: {
				Args: {
					p_account: string;
					p_once: string;
					p_organisation: string;
					p_roles: Database['public']['Enums']['member_role'][];
					p_seen?: Database['public']['Enums']['member_role'][];
				};
				Returns: Json;
			};
			set_second_eyes: {
				Args: {
					p_alone?: boolean;
					p_on: boolean;
					p_once: string;
					p_organisation: string;
					p_version: number;
				};
				Returns: Json;
			};
			set_supervisor: {
				Args: {
					p_once: string;
					p_organisation: string;
					p_supervisor?: string;
					p_volunteer: string;
					p_was?: string;
				};
				Returns: Json;
			};
			set_volunteer_place: {
				Args: { p_once: string; p_sector: string; p_version: number };
				Returns: Json;
			};
			settle_circle_note: { Args: { p_note: string; p_once: string }; Returns: Json };
			settle_death_report: { Args: { p_once: string; p_report: string }; Returns: Json };
			settle_directory_import: {
				Args: { p_import: string; p_once: string; p_take: boolean };
				Returns: Json;
			};
			settle_directory_report: { Args: { p_once: string; p_report: string }; Returns: Json };
			settle_directory_suggestion: {
				Args: { p_once: string; p_suggestion: string; p_take: boolean; p_version: number };
				Returns: Json;
			};
			settle_feedback: { Args: { p_feedback: string; p_once: string }; Returns: Json };
			settle_mail: {
				Args: { p_id: string; p_outcome: string; p_provider_id?: string; p_reason?: string };
				Returns: undefined;
			};
			settle_question: { Args: { p_once: string; p_question: string }; Returns: Json };
			settle_watch: { Args: { p_match: string; p_once: string }; Returns: Json };
			share_record: {
				Args: {
					p_from: string;
					p_items: string[];
					p_once: string;
					p_standing: string;
					p_to: string;
					p_wording: string;
					p_wording_version: number;
				};
				Returns: Json;
			};
			shared_record_page: { Args: Record<PropertyKey, never>; Returns: Json };
			sharing_page: {
				Args: { p_before?: string; p_only?: string; p_person: string; p_reader?: string };
				Returns: Json;
			};
			sharing_stamp: { Args: { p_person: string }; Returns: Json };
			show_group: {
				Args: { p_entry: Json; p_group: string; p_once: string; p_version: number };
				Returns: Json;
			};
			sign_review: {
				Args: {
					p_from_day: string;
					p_once: string;
					p_organisation: string;
					p_period: string;
					p_words: string;
				};
				Returns: Json;
			};
			site_local: { Args: Record<PropertyKey, never>; Returns: Json };
			start_directory_import: {
				Args: { p_file: string; p_source: string; p_whole: boolean };
				Returns: string;
			};
			start_draft: {
				Args: {
					p_key: string;
					p_mode?: string;
					p_network: string;
					p_organisation?: string;
					p_person?: string;
					p_secret: string;
					p_step: string;
					p_values: Json;
				};
				Returns: Json;
			};
			start_volunteer: {
				Args: { p_account: string; p_area: string; p_once: string; p_organisation: string };
				Returns: Json;
			};
			step_applications: {
				Args: {
					p_chosen: Json;
					p_once: string;
					p_organisation: string;
					p_reason?: string;
					p_to?: string;
					p_what: string;
				};
				Returns: Json;
			};
			step_breach: {
				Args: {
					p_breach: string;
					p_once: string;
					p_step: string;
					p_version: number;
					p_words: string;
				};
				Returns: Json;
			};
			step_complaint: {
				Args: {
					p_complaint: string;
					p_once: string;
					p_step: string;
					p_told_how?: string;
					p_version: number;
					p_words: string;
				};
				Returns: Json;
			};
			step_directory_imports: { Args: Record<PropertyKey, never>; Returns: number };
			step_subject_request: {
				Args: {
					p_once: string;
					p_step: string;
					p_subject_request: string;
					p_version: number;
					p_words?: string;
				};
				Returns: Json;
			};
			step_watches: { Args: Record<PropertyKey, never>; Returns: number };
			stop_calendar: { Args: { p_once: string }; Returns: Json };
			stop_passport_link: { Args: { p_link: string; p_once: string }; Returns: Json };
			stop_volunteering: {
				Args: { p_once: string; p_organisation: string; p_version: number };
				Returns: Json;
			};
			subject_request_page: { Args: { p_subject_request: string }; Returns: Json };
			subject_requests_page: {
				Args: { p_organisation?: string; p_page?: number; p_settled?: boolean };
				Returns: Json;
			};
			suggest_directory_entry: {
				Args: { p_entry: Json; p_once: string; p_service: string; p_token?: string };
				Returns: Json;
			};
			suggest_event: {
				Args: { p_event: string; p_event_draft: Json; p_once: string; p_service: string };
				Returns: Json;
			};
			sweep_offers: { Args: Record<PropertyKey, never>; Returns: number };
			take_back_identity: {
				Args: { p_once: string; p_organisation: string; p_version: number; p_volunteer: string };
				Returns: Json;
			};
			take_back_proposal: { Args: { p_once: string; p_proposal: string }; Returns: Json };
			take_back_subject_request: {
				Args: { p_once: string; p_subject_request: string };
				Returns: Json;
			};
			take_claim_link: { Args: { p_once: string; p_token: string }; Returns: Json };
			take_concern: {
				Args: { p_concern: string; p_once: string; p_version: number; p_words?: string };
				Returns: Json;
			};
			take_on: {
				Args: { p_once: string; p_over?: boolean; p_request: string; p_version: number };
				Returns: Json;
			};
			take_over: {
				Args: {
					p_item: string;
					p_once: string;
					p_organisation: string;
					p_source: string;
					p_until: string;
					p_volunteer: string;
				};
				Returns: Json;
			};
			task_page: { Args: { p_task: string }; Returns: Json };
			tell_of_break_glass: { Args: { p_glass: string; p_once: string }; Returns: Json };
			tell_of_change: { Args: { p_once: string; p_what: string }; Returns: Json };
			tell_of_deaths: { Args: Record<PropertyKey, never>; Returns: number };
			tell_of_lost_visits: { Args: Record<PropertyKey, never>; Returns: number };
			tidy: { Args: Record<PropertyKey, never>; Returns: Json };
			together_page: { Args: Record<PropertyKey, never>; Returns: Json };
			undo_death: { Args: { p_once: string; p_person: string; p_reason?: string }; Returns: Json };
			unname_member: { Args: { p_asking: string; p_once: string }; Returns: Json };
			unshow_group: { Args: { p_group: string; p_once: string }; Returns: Json };
			upload_directory_rows: {
				Args: {
					p_file: string;
					p_once: string;
					p_rows: Json;
					p_source: string;
					p_whole: boolean;
					p_wrong: string;
				};
				Returns: Json;
			};
			viewer: { Args: Record<PropertyKey, never>; Returns: Json };
			visit_link_page: { Args: { p_token: string }; Returns: Json };
			visit_page: { Args: { p_task: string }; Returns: Json };
			visit_stamp: { Args: { p_task: string }; Returns: string };
			visit_step_page: { Args: { p_task: string }; Returns: Json };
			visits_page: { Args: Record<PropertyKey, never>; Returns: Json };
			volunteer_hours_page: {
				Args: { p_organisation: string; p_volunteer: string };
				Returns: Json;
			};
			volunteer_page: { Args: { p_organisation: string; p_volunteer: string }; Returns: Json };
			volunteer_reference_page: {
				Args: { p_organisation: string; p_volunteer: string };
				Returns: Json;
			};
			volunteering_page: { Args: Record<PropertyKey, never>; Returns: Json };
			volunteers_page: {
				Args: { p_organisation: string; p_page?: number; p_search?: string; p_state?: string };
				Returns: Json;
			};
			warn_of_lapses: { Args: Record<PropertyKey, never>; Returns: number };
			watch_page: { Args: { p_match: string }; Returns: Json };
			whom_they_serve: { Args: { p_service: string }; Returns: string };
			withdraw_all: { Args: { p_once: string; p_person: string }; Returns: Json };
			withdraw_consent: {
				Args: {
					p_once: string;
					p_permit: string;
					p_scopes?: Database['public']['Enums']['scope'][];
				};
				Returns: Json;
			};
			withdraw_group_offer: { Args: { p_asking: string; p_once: string }; Returns: Json };
			withdraw_volunteer_consent: { Args: { p_consent: string; p_once: string }; Returns: Json };
			worry_page: { Args: Record<PropertyKey, never>; Returns: Json };
			write_detail: {
				Args: {
					p_content: Json;
					p_once: string;
					p_person: string;
					p_scope: Database['public']['Enums']['scope'];
					p_version: number;
				};
				Returns: Json;
			};
			write_incident: {
				Args: {
					p_day: string;
					p_done?: string;
					p_hurt: string;
					p_near_miss: boolean;
					p_once: string;
					p_organisation?: string;
					p_place: string;
					p_task?: string;
					p_time?: string;
					p_what: string;
					p_words: string;
				};
				Returns: Json;
			};
			write_reference: {
				Args: { p_once: string; p_reference: string; p_version: number; p_words: string };
				Returns: Json;
			};
			write_to_coordinator: {
				Args: {
					p_kind: string;
					p_once: string;
					p_person: string;
					p_task?: string;
					p_words: string;
				};
				Returns: Json;
			};
		};
		Enums: {
			acceptance_state:
				| 'applied'
				| 'references'
				| 'checks'
				| 'training'
				| 'interview'
				| 'accepted'
				| 'paused'
				| 'suspended'
				| 'left'
				| 'declined';
			basis: 'own' | 'attorney' | 'deputy' | 'best_interests' | 'family';
			check_level: 'none' | 'basic' | 'standard' | 'enhanced' | 'enhanced_barred';
			circle_role: 'self' | 'manager' | 'helper';
			complaint_state: 'received' | 'acknowledged' | 'closed';
			concern_state: 'raised' | 'acknowledged' | 'acting' | 'closed';
			directory_status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
			given_how: 'online' | 'phone' | 'in_person' | 'paper';
			member_role:
				| 'volunteer'
				| 'coordinator'
				| 'safeguarding_lead'
				| 'data_guardian'
				| 'group_lead'
				| 'administrator';
			nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
			offer_state: 'sent' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
			organisation_kind:
				| 'hospice'
				| 'charity'
				| 'council'
				| 'faith_group'
				| 'community_group'
				| 'employer'
				| 'school';
			outbox_state: 'queued' | 'sending' | 'sent' | 'cancelled' | 'failed' | 'unknown';
			recipient_kind: 'coordinators' | 'pool' | 'matched' | 'volunteer';
			request_state: 'draft' | 'submitted' | 'open' | 'paused' | 'closed';
			scope:
				| 'summary'
				| 'name'
				| 'contact'
				| 'address'
				| 'about'
				| 'communication'
				| 'faith'
				| 'support'
				| 'household'
				| 'circle';
			subject_request_kind: 'access' | 'rectification' | 'erasure' | 'objection';
			subject_request_state: 'received' | 'acting' | 'done' | 'refused' | 'withdrawn';
			task_state: 'open' | 'offered' | 'accepted' | 'confirmed' | 'done' | 'missed' | 'cancelled';
		};
		CompositeTypes: {
			[_ in never]: never;
		};
	};
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
	DefaultSchemaTableNameOrOptions extends
		| keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
		| { schema: keyof DatabaseWithoutInternals },
	TableName extends (DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
				DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
		: never) = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
			DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
			Row: infer R;
		}
		? R
		: never
	: DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
		? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
				Row: infer R;
			}
			? R
			: never
		: never;

export type TablesInsert<
	DefaultSchemaTableNameOrOptions extends
		keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
	TableName extends (DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
		: never) = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
			Insert: infer I;
		}
		? I
		: never
	: DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
		? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
				Insert: infer I;
			}
			? I
			: never
		: never;

export type TablesUpdate<
	DefaultSchemaTableNameOrOptions extends
		keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
	TableName extends (DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
		: never) = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
			Update: infer U;
		}
		? U
		: never
	: DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
		? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
				Update: infer U;
			}
			? U
			: never
		: never;

export type Enums<
	DefaultSchemaEnumNameOrOptions extends
		keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
	EnumName extends (DefaultSchemaEnumNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
		: never) = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
	: DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
		? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
		: never;

export type CompositeTypes<
	PublicCompositeTypeNameOrOptions extends
		keyof DefaultSchema['CompositeTypes'] | { schema: keyof DatabaseWithoutInternals },
	CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
		: never) = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
	: PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
		? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
		: never;

export const Constants = {
	public: {
		Enums: {
			acceptance_state: [
				'applied',
				'references',
				'checks',
				'training',
				'interview',
				'accepted',
				'paused',
				'suspended',
				'left',
				'declined'
			],
			basis: ['own', 'attorney', 'deputy', 'best_interests', 'family'],
			check_level: ['none', 'basic', 'standard', 'enhanced', 'enhanced_barred'],
			circle_role: ['self', 'manager', 'helper'],
			complaint_state: ['received', 'acknowledged', 'closed'],
			concern_state: ['raised', 'acknowledged', 'acting', 'closed'],
			directory_status: ['active', 'inactive', 'defunct', 'temporarily closed'],
			given_how: ['online', 'phone', 'in_person', 'paper'],
			member_role: [
				'volunteer',
				'coordinator',
				'safeguarding_lead',
				'data_guardian',
				'group_lead',
				'administrator'
			],
			nation: ['england', 'wales', 'scotland', 'northern_ireland'],
			offer_state: ['sent', 'accepted', 'declined', 'expired', 'withdrawn'],
			organisation_kind: [
				'hospice',
				'charity',
				'council',
				'faith_group',
				'community_group',
				'employer',
				'school'
			],
			outbox_state: ['queued', 'sending', 'sent', 'cancelled', 'failed', 'unknown'],
			recipient_kind: ['coordinators', 'pool', 'matched', 'volunteer'],
			request_state: ['draft', 'submitted', 'open', 'paused', 'closed'],
			scope: [
				'summary',
				'name',
				'contact',
				'address',
				'about',
				'communication',
				'faith',
				'support',
				'household',
				'circle'
			],
			subject_request_kind: ['access', 'rectification', 'erasure', 'objection'],
			subject_request_state: ['received', 'acting', 'done', 'refused', 'withdrawn'],
			task_state: ['open', 'offered', 'accepted', 'confirmed', 'done', 'missed', 'cancelled']
		}
	}
} as const;
