using CsCheck;

namespace Wsis.Governance.Tests.Symbols;

/// <summary>Real symbols with some of their characters changed, left out, put in or doubled.</summary>
internal static class SymbolMutations
{
    private const string Alphabet = "AESTRCDLWPGabes0123456789//..--()[]  ,&–*";

    /// <summary>Zero to four changes.</summary>
    public static Gen<string> Any(string[] symbols) =>
        from symbol in Gen.OneOf(symbols)
        from changes in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 200], Gen.OneOf(Alphabet.ToCharArray())).Array[0, 4]
        select changes.Aggregate(symbol, Change);

    /// <summary>Zero to four changes, by random numbers of one's own.</summary>
    public static string Mutate(Random random, string symbol)
    {
        for (var changes = random.Next(5); changes > 0; changes--)
        {
            symbol = Change(symbol, (random.Next(4), random.Next(200), Alphabet[random.Next(Alphabet.Length)]));
        }

        return symbol;
    }

    /// <summary>Changes of case and spacing only, so that equal symbols come up.</summary>
    public static Gen<string> Light(string[] symbols) =>
        from symbol in Gen.OneOf(symbols[..40])
        from lower in Gen.Bool
        select lower ? symbol.ToLowerInvariant() : symbol;

    private static string Change(string text, (int How, int At, char Character) change)
    {
        var at = text.Length == 0 ? 0 : change.At % text.Length;
        return change.How switch
        {
            _ when text.Length == 0 => change.Character.ToString(),
            0 => text.Remove(at, 1),
            1 => text.Insert(at, change.Character.ToString()),
            2 => string.Concat(text.AsSpan(0, at), change.Character.ToString(), text.AsSpan(at + 1)),
            _ => text.Insert(at, text[at].ToString()),
        };
    }
}
