using System.Collections.Frozen;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records.Verbs;

/// <summary>The data of each verb, from the tables next to this file. The tables are read when first needed.</summary>
internal static class VerbTable
{
    // Classes as the values: the platform contains precompiled code for such dictionaries.
    private static readonly Lazy<Dictionary<string, Entry>> entries = new(ReadEntries);

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, Printed>>> forms = new(ReadForms);

    /// <summary>The class of a verb.</summary>
    public static VerbClass ClassOf(string code) =>
        entries.Value.TryGetValue(code, out var entry) ? entry.Class : VerbClass.Unknown;

    /// <summary>Whether a verb can confer a mandate; null for an unknown verb.</summary>
    public static bool? CanConferMandate(string code) =>
        entries.Value.TryGetValue(code, out var entry) ? entry.CanConferMandate : null;

    /// <summary>The printed forms of a verb.</summary>
    public static VerbForms FormsOf(string code, string language) =>
        forms.Value.TryGetValue(language, out var table) && table.TryGetValue(code, out var printed)
            ? printed.Forms
            : default;

    private static Dictionary<string, Entry> ReadEntries()
    {
        var read = new Dictionary<string, Entry>();
        foreach (var row in EmbeddedTable.Read("verbs/verbs.tsv"))
        {
            var ofVerb = (VerbClass)Enum.Parse(typeof(VerbClass), row[1], ignoreCase: true);
            read.Add(row[0], new Entry(ofVerb, row[2] == "yes"));
        }

        return read;
    }

    private static FrozenDictionary<string, FrozenDictionary<string, Printed>> ReadForms() =>
        OfficialLanguages.Codes.ToArray().ToFrozenDictionary(static language => language, ReadForms);

    private static FrozenDictionary<string, Printed> ReadForms(string language) =>
        EmbeddedTable.Read($"verbs/verbs.{language}.tsv").ToFrozenDictionary(
            static row => row[0],
            static row => new Printed(new([.. EmbeddedTable.Items(row[1])], [.. EmbeddedTable.Items(row[2])])));

    private sealed record Entry(VerbClass Class, bool CanConferMandate);

    private sealed record Printed(VerbForms Forms);
}
