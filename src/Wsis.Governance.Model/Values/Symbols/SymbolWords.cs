namespace Wsis.Governance.Values;

/// <summary>The words and dotted elements that the parts of a symbol are made of.</summary>
/// <remarks>Source: Dag Hammarskjöld Library, research guide on document symbols (elements), and symbols printed by the
/// bodies. The constants are <see cref="SymbolBodies.Append"/> codes.</remarks>
internal static class SymbolWords
{
    public const ulong D = 'D';
    public const ulong S = 'S';
    public const ulong Es = 'E' << 8 | 'S';
    public const ulong Wsis = (ulong)'W' << 24 | 'S' << 16 | 'I' << 8 | 'S';
    public const ulong Gegn = (ulong)'G' << 24 | 'E' << 16 | 'G' << 8 | 'N';
    public const ulong Res = 'R' << 16 | 'E' << 8 | 'S';
    public const ulong Wp = 'W' << 8 | 'P';

    private const ulong Add = 'A' << 16 | 'D' << 8 | 'D';
    private const ulong Corr = (ulong)'C' << 24 | 'O' << 16 | 'R' << 8 | 'R';
    private const ulong Rev = 'R' << 16 | 'E' << 8 | 'V';
    private const ulong Amend = (ulong)'A' << 32 | (ulong)'M' << 24 | 'E' << 16 | 'N' << 8 | 'D';
    private const ulong Supp = (ulong)'S' << 24 | 'U' << 16 | 'P' << 8 | 'P';
    private const ulong Suppl = Supp << 8 | 'L';
    private const ulong Summary =
        (ulong)'S' << 48 | (ulong)'U' << 40 | (ulong)'M' << 32 | (ulong)'M' << 24 | 'A' << 16 | 'R' << 8 | 'Y';

    private const ulong Dec = 'D' << 16 | 'E' << 8 | 'C';
    private const ulong Prst = (ulong)'P' << 24 | 'R' << 16 | 'S' << 8 | 'T';
    private const ulong L = 'L';
    private const ulong Crp = 'C' << 16 | 'R' << 8 | 'P';
    private const ulong Inf = 'I' << 16 | 'N' << 8 | 'F';
    private const ulong Ngo = 'N' << 16 | 'G' << 8 | 'O';
    private const ulong Pet = 'P' << 16 | 'E' << 8 | 'T';
    private const ulong Pv = 'P' << 8 | 'V';
    private const ulong Sr = 'S' << 8 | 'R';
    private const ulong R = 'R';
    private const ulong Bp = 'B' << 8 | 'P';
    private const ulong Min = 'M' << 16 | 'I' << 8 | 'N';
    private const ulong Co = 'C' << 8 | 'O';
    private const ulong Q = 'Q';
    private const ulong Gc = 'G' << 8 | 'C';
    private const ulong Report =
        (ulong)'R' << 40 | (ulong)'E' << 32 | (ulong)'P' << 24 | 'O' << 16 | 'R' << 8 | 'T';
    private const ulong Rep = 'R' << 16 | 'E' << 8 | 'P';
    private const ulong Agenda =
        (ulong)'A' << 40 | (ulong)'G' << 32 | (ulong)'E' << 24 | 'N' << 16 | 'D' << 8 | 'A';
    private const ulong Nl = 'N' << 8 | 'L';
    private const ulong Sgb = 'S' << 16 | 'G' << 8 | 'B';
    private const ulong Ai = 'A' << 8 | 'I';
    private const ulong Ic = 'I' << 8 | 'C';
    private const ulong Afs = 'A' << 16 | 'F' << 8 | 'S';

    private const ulong Ac = 'A' << 8 | 'C';
    private const ulong C = 'C';
    private const ulong Cn = 'C' << 8 | 'N';
    private const ulong Conf = (ulong)'C' << 24 | 'O' << 16 | 'N' << 8 | 'F';
    private const ulong Ec = 'E' << 8 | 'C';
    private const ulong Egm = 'E' << 16 | 'G' << 8 | 'M';
    private const ulong Ig = 'I' << 8 | 'G';
    private const ulong Pc = 'P' << 8 | 'C';
    private const ulong Pcn = 'P' << 16 | 'C' << 8 | 'N';
    private const ulong Rcm = 'R' << 16 | 'C' << 8 | 'M';
    private const ulong Sc = 'S' << 8 | 'C';
    private const ulong Sem = 'S' << 16 | 'E' << 8 | 'M';
    private const ulong Ser = 'S' << 16 | 'E' << 8 | 'R';
    private const ulong Sub = 'S' << 16 | 'U' << 8 | 'B';
    private const ulong Wg = 'W' << 8 | 'G';
    private const ulong Misc = (ulong)'M' << 24 | 'I' << 16 | 'S' << 8 | 'C';

    /// <summary>The change that a word names, or none.</summary>
    public static SymbolChangeKind ChangeOf(ulong word) => word switch
    {
        Add => SymbolChangeKind.Addendum,
        Corr => SymbolChangeKind.Corrigendum,
        Rev => SymbolChangeKind.Revision,
        Amend => SymbolChangeKind.Amendment,
        Summary => SymbolChangeKind.Summary,
        Supp or Suppl => SymbolChangeKind.Supplement,
        _ => SymbolChangeKind.None,
    };

    /// <summary>The kind of document that a word or element names; <see cref="SymbolKind.Document"/> for none.</summary>
    public static SymbolKind KindOf(ulong word) => word switch
    {
        L => SymbolKind.Limited,
        Res => SymbolKind.Resolution,
        Pv => SymbolKind.VerbatimRecord,
        Sr => SymbolKind.SummaryRecord,
        Dec => SymbolKind.Decision,
        Prst => SymbolKind.PresidentialStatement,
        Crp => SymbolKind.ConferenceRoomPaper,
        Inf => SymbolKind.Information,
        Ngo => SymbolKind.NongovernmentalStatement,
        Pet => SymbolKind.Petition,
        R => SymbolKind.Restricted,
        Wp => SymbolKind.WorkingPaper,
        Bp => SymbolKind.BackgroundPaper,
        Min => SymbolKind.Minutes,
        Report or Rep => SymbolKind.Report,
        Agenda => SymbolKind.Agenda,
        Nl => SymbolKind.NationalLaws,
        _ => SymbolKind.Document,
    };

    /// <summary>The kind that a word without a point names in the symbols of some bodies only.</summary>
    public static SymbolKind PlainKindOf(ulong word) => word switch
    {
        D => SymbolKind.Views,
        Co => SymbolKind.ConcludingObservations,
        Q => SymbolKind.ListOfIssues,
        Gc => SymbolKind.GeneralComment,
        Sgb or Ai or Ic or Afs => SymbolKind.AdministrativeIssuance,
        _ => KindOf(word),
    };

    /// <summary>True for an element that names a body under another: <c>CN.16</c>.</summary>
    public static bool IsSubsidiary(ulong word) => word is Ac or C or Cn or Conf or Ec or Egm or Gc or Ig or Pc or Pcn
        or Rcm or Sc or Sem or Sub or Wg;

    /// <summary>True for a word without a point that can follow a principal organ directly.</summary>
    public static bool CanFollowOrgan(ulong word) =>
        word is Res or Dec or Prst or Inf or Ngo or Pet or Agenda or Min or S or Es;

    /// <summary>True for a dotted element that can follow a principal organ directly.</summary>
    public static bool CanFollowOrganWithPoint(ulong word) => IsSubsidiary(word) || KindOf(word) != SymbolKind.Document;

    /// <summary>True for an element that every body uses in the same sense.</summary>
    public static bool IsCommonElement(ulong word) =>
        CanFollowOrganWithPoint(word) && word is not (Res or Dec or Prst or Report or Agenda) || word is Ser or Misc;
}
