import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toDataPackage } from '../../src/write/datapackage.ts';
import { TABLES } from '../../src/write/tables.ts';

const NAME = '^[-a-z0-9._/]+$';
const TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'year', 'object', 'array', 'any'];

/** What Frictionless Data Package v1 asks of a tabular data package, as far as this descriptor has it. */
const TABULAR_DATA_PACKAGE = {
  type: 'object',
  required: ['profile', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name: { type: 'string', pattern: NAME },
    title: { type: 'string' },
    description: { type: 'string' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['profile', 'name', 'path', 'schema'],
        properties: {
          profile: { const: 'tabular-data-resource' },
          name: { type: 'string', pattern: NAME },
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          title: { type: 'string' },
          format: { type: 'string' },
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { type: 'string' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          dialect: {
            type: 'object',
            properties: {
              csvddfVersion: { type: 'string' },
              delimiter: { type: 'string' },
              lineTerminator: { type: 'string' },
              quoteChar: { type: 'string' },
              doubleQuote: { type: 'boolean' },
              skipInitialSpace: { type: 'boolean' },
              header: { type: 'boolean' },
            },
            additionalProperties: false,
          },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    type: { enum: TYPES },
                    description: { type: 'string' },
                    constraints: { type: 'object', properties: { required: { type: 'boolean' } } },
                  },
                  additionalProperties: false,
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: { type: 'string' },
                    reference: {
                      type: 'object',
                      required: ['resource', 'fields'],
                      properties: { resource: { type: 'string' }, fields: { type: 'string' } },
                    },
                  },
                },
              },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const file = { path: 'x.csv', bytes: 3, sha256: 'ab'.repeat(32) };
const written = TABLES.map((table) => ({ table, file: { ...file, path: `${table.name}.csv` } }));

test('the descriptor is a tabular data package', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(TABULAR_DATA_PACKAGE);
  validate(toDataPackage(written));
  expect(validate.errors).toBeNull();
});

test('fields are the columns of the files; the lists refer to documents', () => {
  const { resources } = toDataPackage(written) as {
    resources: {
      name: string;
      path: string;
      schema: { fields: { name: string }[]; foreignKeys?: unknown[] };
    }[];
  };
  for (const [index, { name, path, schema }] of resources.entries()) {
    expect(path).toBe(`${name}.csv`);
    expect(schema.fields.map((field) => field.name)).toEqual(
      TABLES[index]?.columns.map((column) => column.name),
    );
    expect(schema.foreignKeys?.length ?? 0).toBe(name === 'documents' ? 0 : 1);
  }
});
