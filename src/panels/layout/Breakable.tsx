import { Fragment } from 'react';

/** Text in which a long address may break before its @ and after its dots, and nowhere else while that is enough. */
export const Breakable = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/(?=@)|(?<=\.)(?=\S)/).map((piece, place) => (
      <Fragment key={place}>
        {place > 0 && <wbr />}
        {piece}
      </Fragment>
    ))}
  </>
);
