// Holds schemas to the types they stand for: the compiler fails where one says more, less or other than its type.
import type { z } from 'zod'

// Mutability and the order of fields do not count; whether a field may be left out does.
type Plain<T> = T extends string | number | boolean | null | undefined ? T
  : T extends readonly (infer E)[] ? readonly Plain<E>[]
    : { readonly [K in keyof T]-?: object extends Pick<T, K> ? { readonly mayBeLeftOut: Plain<T[K]> } : Plain<T[K]> }
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? [Plain<B>] extends [Plain<A>] ? true : false : false

type Wrong<S, I> = {
  [T in keyof I]: T extends keyof S
    ? S[T] extends null ? (keyof I[T] extends never ? never : T)
      : S[T] extends z.ZodType ? (Same<z.output<S[T]>, I[T]> extends true ? never : T) : T
    : T
}[keyof I]

/** Gives the schemas back as they are. Each must give exactly its type of `I`; null stands where that has no fields. */
export const exactly = <I>() => <S extends Readonly<Record<keyof I, z.ZodType | null>>>(
  schemas: S & ([Wrong<S, I>] extends [never] ? unknown : { readonly differs: Wrong<S, I> }),
): S => schemas
