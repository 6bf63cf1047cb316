using System.Runtime.InteropServices;
using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <content>Names made of the parts of a list.</content>
internal sealed partial class AddresseeReader
{
    private ValueList<ExtractedAddressee> Names(bool isMarked, int end)
    {
        names.Clear();
        if (!isMarked)
        {
            CutAtPrepositions();
        }

        foreach (var atom in InstrumentNames.WithoutFurther(tokens, NameJoiner.Join(tokens, atoms, joined)))
        {
            AddName(atom, isMarked);
        }

        if (names.Count == 0 && atoms.Count > 0)
        {
            Doubt(atoms[0].Start, atoms[^1].End, "No addressee was found: these words name no one who acts.");
        }

        atoms.Clear();
        return ValueList.Create<ExtractedAddressee>(CollectionsMarshal.AsSpan(names));
    }

    // No task follows: only a noun phrase directly after the verb can be the addressee.
    private void CutAtPrepositions()
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            for (var t = atoms[i].Start; t < atoms[i].End; t++)
            {
                var isPreposition = tokens[t].Is(WordRoles.Preposition) && !tokens[t].Is(WordRoles.Genitive);
                if (isPreposition && !tokens.IsCapital(t + 1))
                {
                    CutAt(i, t);
                    return;
                }
            }
        }
    }

    // "reminds the States of the lake of their duties": a noun that names no one begins the matter.
    private void CutAtMatter()
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            for (var t = atoms[i].Start + 1; t < atoms[i].End - 1; t++)
            {
                var head = tokens[t].Is(WordRoles.Genitive) ? NameJoiner.Head(tokens, t + 1, atoms[i].End) : -1;
                if (head > t && !tokens[head].Is(WordRoles.Actor) && !tokens.IsCapital(head))
                {
                    CutAt(i, t);
                    return;
                }
            }
        }
    }

    private void CutAt(int atom, int token)
    {
        atoms[atom] = atoms[atom] with { End = token };
        atoms.RemoveRange(atom + 1, atoms.Count - atom - 1);
    }

    private void AddName(Atom atom, bool isMarked)
    {
        var (start, end) = NameJoiner.Trim(tokens, atom);
        if (start >= end)
        {
            return;
        }

        if (NameJoiner.IsAdverbial(tokens, start, end))
        {
            return;
        }

        var span = TextSpan.Between(tokens[start].Start, tokens[end - 1].End);
        // "in particular those dealing with development" names no separate addressee.
        if (atom.IsIncluded && tokens[start].Is(WordRoles.Determiner) && NameJoiner.Head(tokens, start, end) == start)
        {
            return;
        }

        if (!NameJoiner.CanAct(tokens, start, end, isMarked))
        {
            Doubt(start, end, "Left out as an addressee: this names something that is done, not someone who acts.");
            return;
        }

        names.Add(new ExtractedAddressee(span.Of(tokens.Text), span)
        {
            Known = AddresseeNames.Find(tokens, start, end, Own),
            IsIncluded = atom.IsIncluded,
        });
    }

    private void Doubt(int start, int end, string reason) =>
        doubts.Add(new ExtractionDoubt(
            TextSpan.Between(tokens[start].Start, tokens[Math.Max(start, end - 1)].End), reason));
}
