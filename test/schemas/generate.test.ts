import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/generate.ts';
import { toRecord } from '../../src/write/record.ts';
import { sampleDocument, sampleMentions } from '../write/sample.ts';

const schemas = jsonSchemas();

test('the committed JSON Schemas are those of the zod schemas (npm run schemas)', () => {
  expect(readdirSync('schemas/json').sort()).toEqual([...schemas.keys()].sort());
  for (const [file, text] of schemas) expect(readFileSync(`schemas/json/${file}`, 'utf8')).toBe(text);
});

const compile = (name: string) =>
  new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
    JSON.parse(schemas.get(`${name}.schema.json`) ?? ''),
  );

test.each([...schemas.keys()].map((file) => file.split('.')[0] as string))('%s compiles', (name) => {
  expect(compile(name)).toBeTypeOf('function');
});

test('a record is valid by the JSON Schema; a changed one is not', () => {
  const document = sampleDocument();
  const record = toRecord(document, sampleMentions(document), 'plan');
  const validate = compile('record');
  validate(record);
  expect(validate.errors).toBeNull();
  expect(validate({ ...record, extra: 1 })).toBe(false);
  expect(validate({ ...record, source: { ...record.source, sha256: 'x' } })).toBe(false);
});
