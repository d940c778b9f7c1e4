import type { Certainty, Span } from '../../schemas/evidence.ts';
import type {
  Addressee,
  Assignment,
  BackReference,
  Citation,
  DateMention,
  Deadline,
  Evidence,
  Header,
  Recipient,
  Signer,
} from '../../schemas/record.ts';
import type { Flag } from './types.ts';

/** What an extractor says of one value: where it stands, by which rule, how surely. Boxes and page follow from the span. */
export interface Found extends Span {
  readonly rule: string;
  readonly certainty: Certainty;
}

type Bare<T> = Omit<T, keyof Evidence>;
export type HeaderField = keyof Header;
export type HeaderValue<F extends HeaderField> = NonNullable<Header[F]>['value'];

export type HeaderMention = {
  [F in HeaderField]: Found & { readonly kind: 'header'; readonly field: F; readonly value: HeaderValue<F> };
}[HeaderField];
export interface CitationMention extends Found {
  readonly kind: 'citation';
  readonly value: Bare<Citation>;
}
export interface DateFound extends Found {
  readonly kind: 'date';
  readonly value: Bare<DateMention>;
}
export interface DeadlineMention extends Found {
  readonly kind: 'deadline';
  readonly value: Bare<Deadline>;
}
export interface SignerMention extends Found {
  readonly kind: 'signer';
  readonly value: Bare<Signer>;
}
export interface RecipientMention extends Found {
  readonly kind: 'recipient';
  readonly value: Bare<Recipient>;
}
export interface AssignmentMention extends Found {
  readonly kind: 'assignment';
  readonly value: Bare<Assignment>;
}
export interface AddresseeMention extends Found {
  readonly kind: 'addressee';
  readonly value: Bare<Addressee>;
}
export interface BackReferenceMention extends Found {
  readonly kind: 'back-reference';
  readonly value: Bare<BackReference>;
}
/** An oddity a careful reader should check. */
export interface FlagMention {
  readonly kind: 'flag';
  readonly value: Flag;
}

export type Mention =
  | HeaderMention
  | CitationMention
  | DateFound
  | DeadlineMention
  | SignerMention
  | RecipientMention
  | AssignmentMention
  | AddresseeMention
  | BackReferenceMention
  | FlagMention;
