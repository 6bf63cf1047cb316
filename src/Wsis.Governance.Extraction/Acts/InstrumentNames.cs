using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The treaties whose parties are addressed: "States parties to the Convention, the Covenant and the
/// Protocol". The further ones are part of the name of the first addressee.</summary>
internal static class InstrumentNames
{
    /// <summary>The names without the further treaties.</summary>
    public static List<Atom> WithoutFurther(Tokens tokens, List<Atom> names)
    {
        var isOfParties = false;
        for (var i = 0; names.Count > 1 && i < names.Count; i++)
        {
            if (isOfParties && IndexOfInstrument(tokens, names[i]) is var instrument && instrument >= 0
                && !tokens.HasActor(names[i].Start, instrument))
            {
                names.RemoveAt(i--);
                RemoveRest(names, i + 1);
            }
            else
            {
                isOfParties |= IsOfParties(tokens, names[i]);
            }
        }

        return names;
    }

    // "… of All Migrant Workers and Members of Their Families": the end of the name.
    private static void RemoveRest(List<Atom> names, int index)
    {
        if (index < names.Count && names[index].Separator == Separator.And)
        {
            names.RemoveAt(index);
        }
    }

    // "parties to the Convention"
    private static bool IsOfParties(Tokens tokens, Atom name)
    {
        var instrument = IndexOfInstrument(tokens, name);
        for (var i = name.Start; i < instrument; i++)
        {
            if (tokens[i].Is(WordRoles.TaskMarker) && tokens[i - 1].Is(WordRoles.Actor))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOfInstrument(Tokens tokens, Atom name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (tokens.IsOneOf(i, tokens.Words.Instruments))
            {
                return i;
            }
        }

        return -1;
    }
}
