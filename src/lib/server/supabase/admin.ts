import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { settings } from '#lib/server/settings.ts';

let known: SupabaseClient | undefined;

/**
 * The client with the secret key, past row level security: for jobs, never for a person's request.
 * Who may import it is listed in the lint rule.
 */
export function adminClient(): SupabaseClient {
	const { supabaseUrl, secretKey } = settings();
	known ??= createClient(supabaseUrl, secretKey, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
	});
	return known;
}
