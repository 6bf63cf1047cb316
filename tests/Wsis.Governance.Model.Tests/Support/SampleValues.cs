namespace Wsis.Governance.Tests.Support;

/// <summary>A value of every kind that is one string in JSON, another one for each seed.</summary>
internal static class SampleValues
{
    public static T Of<T>(int seed)
        where T : struct, ITextValue<T>
    {
        var text = T.Recognized is { Length: > 0 } codes ? codes[seed % codes.Length] : TextOf(typeof(T), seed);
        return T.TryParse(text, out var value, out var error)
            ? value
            : throw new InvalidOperationException($"SampleValues: \"{text}\" is not {T.TypeDescription}: {error}.");
    }

    private static string TextOf(Type type, int seed) => type switch
    {
        _ when type == typeof(DocumentSymbol) => $"A/{60 + seed}/77",
        _ when type == typeof(DocumentRef) => seed % 2 == 0 ? $"A/RES/{60 + seed}/252" : $"tunis-agenda-{seed}",
        _ when type == typeof(Addressee) => seed % 2 == 0 ? "civilSociety" : $"organization-{seed}",
        _ when type == typeof(ParagraphSet) => $"{1 + seed}-{3 + seed}",
        _ when type == typeof(ParagraphReference) => $"{35 + seed} (a)",
        _ when type == typeof(PartialDate) => $"{2005 + seed}-11",
        _ when type == typeof(LanguageTag) => $"ar-{100 + seed}",
        _ when type == typeof(WebAddress) => $"https://example.org/{seed}",
        _ when type == typeof(JsonPointer) => $"/provisions/{seed}",
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Id<>) => $"id-{seed}",
        _ => throw new InvalidOperationException($"SampleValues has no text for {type.Name}: add one."),
    };
}
