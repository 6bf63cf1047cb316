using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Symbols;

/// <summary>The words and dotted elements that the parts of a symbol are made of.</summary>
/// <remarks>Source: Dag Hammarskjöld Library, research guide on document symbols (elements), and symbols printed by the
/// bodies.</remarks>
internal static class SymbolWords
{
    public const ulong S = 'S';
    public const ulong Es = 'E' << 8 | 'S';
    public const ulong Wp = 'W' << 8 | 'P';
    public const ulong Ea = 'E' << 8 | 'A';
    public const ulong Gegn = (ulong)'G' << 24 | 'E' << 16 | 'G' << 8 | 'N';
    public const ulong Unep = (ulong)'U' << 24 | 'N' << 16 | 'E' << 8 | 'P';
    public const ulong Wsis = (ulong)'W' << 24 | 'S' << 16 | 'I' << 8 | 'S';

    private const int Slots = 256;

    private static readonly SymbolWord[] table = BuildTable();

    /// <summary>The meaning of a word; a word without one has the code 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly SymbolWord Find(ulong code)
    {
        ref var words = ref MemoryMarshal.GetArrayDataReference(table);
        for (var slot = SlotOf(code); ; slot = (slot + 1) % Slots)
        {
            ref var word = ref Unsafe.Add(ref words, slot);
            if (word.Code == code || word.Code == 0)
            {
                return ref word;
            }
        }
    }

    private static uint SlotOf(ulong code) => (uint)(code * 0x9E3779B97F4A7C15 >> 56);

    private static SymbolWord[] BuildTable()
    {
        var words = new SymbolWord[Slots];
        AddKinds(words);
        AddSubsidiaries(words);
        Add(words, "ADD", change: SymbolSuffixKind.Addendum);
        Add(words, "CORR", change: SymbolSuffixKind.Corrigendum);
        Add(words, "REV", change: SymbolSuffixKind.Revision);
        Add(words, "AMEND", change: SymbolSuffixKind.Amendment);
        Add(words, "SUMMARY", change: SymbolSuffixKind.Summary);
        Add(words, "SUPP", change: SymbolSuffixKind.Supplement);
        Add(words, "SUPPL", change: SymbolSuffixKind.Supplement);
        Add(words, "S", uses: SymbolWordUses.AfterOrgan);
        Add(words, "ES", uses: SymbolWordUses.AfterOrgan);
        Add(words, "SER", uses: SymbolWordUses.Common);
        Add(words, "MISC", uses: SymbolWordUses.Common);
        return words;
    }

    private static void AddKinds(SymbolWord[] words)
    {
        const SymbolWordUses Word = SymbolWordUses.AfterOrgan;
        const SymbolWordUses Element = SymbolWordUses.Common;
        Add(words, "RES", SymbolKind.Resolution, Word);
        Add(words, "DEC", SymbolKind.Decision, Word);
        Add(words, "PRST", SymbolKind.PresidentialStatement, Word);
        Add(words, "L", SymbolKind.Limited, Element);
        Add(words, "CRP", SymbolKind.ConferenceRoomPaper, Element);
        Add(words, "INF", SymbolKind.Information, Word | Element);
        Add(words, "NGO", SymbolKind.NongovernmentalStatement, Word | Element);
        Add(words, "PET", SymbolKind.Petition, Word | Element);
        Add(words, "PV", SymbolKind.VerbatimRecord, Element);
        Add(words, "SR", SymbolKind.SummaryRecord, Element);
        Add(words, "R", SymbolKind.Restricted, Element);
        Add(words, "WP", SymbolKind.WorkingPaper, Element);
        Add(words, "BP", SymbolKind.BackgroundPaper, Element);
        Add(words, "MIN", SymbolKind.Minutes, Word | Element);
        Add(words, "REPORT", SymbolKind.Report);
        Add(words, "REP", SymbolKind.Report);
        Add(words, "AGENDA", SymbolKind.Agenda, Word);
        Add(words, "NL", SymbolKind.NationalLaws, Element);
        Add(words, "TECHNICAL", SymbolKind.TechnicalPaper);
        Add(words, "TECHNICALPAPER", SymbolKind.TechnicalPaper);
        Add(words, "D", plainKind: SymbolKind.Views);
        Add(words, "DR", plainKind: SymbolKind.Views);
        Add(words, "CO", plainKind: SymbolKind.ConcludingObservations);
        Add(words, "Q", plainKind: SymbolKind.ListOfIssues);
        Add(words, "SGB", plainKind: SymbolKind.AdministrativeIssuance);
        Add(words, "AI", plainKind: SymbolKind.AdministrativeIssuance);
        Add(words, "IC", plainKind: SymbolKind.AdministrativeIssuance);
        Add(words, "AFS", plainKind: SymbolKind.AdministrativeIssuance);
        Add(words, "GC", uses: SymbolWordUses.Subsidiary, plainKind: SymbolKind.GeneralComment);
    }

    private static void AddSubsidiaries(SymbolWord[] words)
    {
        ReadOnlySpan<string> names =
            ["AC", "C", "CN", "CONF", "EC", "EGM", "IG", "PC", "PCN", "RCM", "SC", "SEM", "SUB", "WG"];
        foreach (var name in names)
        {
            Add(words, name, uses: SymbolWordUses.Subsidiary);
        }
    }

    private static void Add(
        SymbolWord[] words,
        string letters,
        SymbolKind kind = SymbolKind.Document,
        SymbolWordUses uses = SymbolWordUses.None,
        SymbolKind plainKind = SymbolKind.Document,
        SymbolSuffixKind change = SymbolSuffixKind.None)
    {
        var code = SymbolBodies.CodeOf(letters);
        var slot = SlotOf(code);
        while (words[slot].Code != 0)
        {
            slot = (slot + 1) % Slots;
        }

        words[slot] = new SymbolWord(code, kind, plainKind == SymbolKind.Document ? kind : plainKind, change, uses);
    }
}
