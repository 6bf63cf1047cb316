namespace Wsis.Governance.Findings;

/// <summary>The rules that reading a JSON text produces.</summary>
internal static class ReadingRules
{
    private const string Rfc8259 = "RFC 8259 (JSON)";
    private const string Contract = "The JSON contract of this library";

    public static readonly Rule MalformedJson = new("WSIS0001", "malformed-json", Severity.Error)
    {
        Clause = Rfc8259,
        Message = "The text is not well-formed JSON here: {problem}",
        Checks = "The text follows the grammar of JSON: no comments, no trailing commas, nothing after the end.",
        Why = "Nothing behind such a place can be trusted, so reading of this text or line stops there.",
        Mend = "Correct the text at the line and column given, then check it again.",
        Suppress = "Never: what cannot be read cannot be checked.",
    };

    public static readonly Rule UnknownRecordType = new("WSIS0002", "unknown-record-type", Severity.Error)
    {
        Clause = Contract,
        Message = "\"{type}\" is no record type of this version; the record is left out.{hint}",
        Checks = "The member `type` of every record names a record type that this version knows.",
        Why = "A record of an unknown type cannot be checked, and references to it cannot be followed.",
        Mend = "Correct the spelling, or use a version of this library that knows the type.",
        Suppress = "Where records of a later version are expected and may be passed over.",
    };

    public static readonly Rule MissingMember = new("WSIS0003", "missing-member", Severity.Error)
    {
        Clause = Contract,
        Message = "The required member \"{member}\" is missing.",
        Checks = "Every member that the contract requires is there.",
        Why = "An object without it says too little to be used; it is left out of what is read.",
        Mend = "Add the member.",
        Suppress = "Never: the object is not in the result.",
    };

    public static readonly Rule WrongValueKind = new("WSIS0004", "wrong-value-kind", Severity.Error)
    {
        Clause = Contract,
        Message = "Expected {expected}, found {found}.",
        Checks = "Every value is of the kind that the contract states: string, number, list, object.",
        Why = "A value of another kind has no meaning here and is left out of what is read.",
        Mend = "Write the value in the form named in the message.",
        Suppress = "Never: the value is not in the result.",
    };

    public static readonly Rule NullNotAllowed = new("WSIS0005", "null-not-allowed", Severity.Error)
    {
        Clause = Contract,
        Message = "Expected {expected}, found null. What is not stated is left out.",
        Checks = "No member and no list element is null.",
        Why = "\"Not stated\" has one form in this contract: the member is absent.",
        Mend = "Remove the member, or the element of the list.",
        Suppress = "Where a producer cannot help writing null for members it does not state.",
    };

    public static readonly Rule UnknownMember = new("WSIS0006", "unknown-member", Severity.Note)
    {
        Clause = Contract,
        Message = "This version does not know the member \"{member}\"; it is kept and written back.{hint}",
        Checks = "Every member is one that this version knows. In strict reading an unknown one is an error.",
        Why = "It may be a slip of spelling, or come from a later version or another vocabulary.",
        Mend = "Correct the spelling; leave it where it is meant.",
        Suppress = "Where records carry members of another vocabulary on purpose.",
    };

    public static readonly Rule DuplicateMember = new("WSIS0007", "duplicate-member", Severity.Error)
    {
        Clause = "RFC 8259, section 4",
        Message = "The member \"{member}\" stands twice in this object; the first one is kept.",
        Checks = "No member stands twice in an object.",
        Why = "Readers disagree on which of the two counts, "
                + "so the record means different things to different programs.",
        Mend = "Remove one of the two.",
        Suppress = "Never: the second value is not in the result.",
    };

    public static readonly Rule UnknownCode = new("WSIS0008", "unknown-code", Severity.Warning)
    {
        Clause = Contract,
        Message = "\"{code}\" is not {kind} that this version knows; it is kept.{hint}",
        Checks = "Codes of open lists are codes that this version knows. In strict reading an unknown one is an error.",
        Why = "It may be a slip of spelling; rules that depend on the code say nothing about the record.",
        Mend = "Correct the spelling, or use a version that knows the code.",
        Suppress = "Where records of a later version are expected.",
    };

    public static readonly Rule UnsupportedFormat = new("WSIS0009", "unsupported-format-version", Severity.Warning)
    {
        Clause = Contract,
        Message = "The format \"{format}\" is not \"wsis-governance/1\"; what this version knows is read.",
        Checks = "The member `format` of a file names a format that this version reads.",
        Why = "Parts of the file may mean something that this version cannot tell.",
        Mend = "Use a version of this library that knows the format.",
        Suppress = "Where files of a later version are read on purpose.",
    };

    public static readonly Rule LimitExceeded = new("WSIS0010", "limit-exceeded", Severity.Error)
    {
        Clause = "The limits set in the read options",
        Message = "The {limit} is limited to {most}; reading stops here.",
        Checks = "Depth of nesting, length, number of records and number of findings stay within the limits set.",
        Why = "The limits protect the reader from texts that would exhaust it.",
        Mend = "Raise the limit in the read options where the text is to be trusted.",
        Suppress = "Never: what lies behind the limit is not in the result.",
    };

    public static readonly Rule MalformedDate = new("WSIS0011", "malformed-date", Severity.Error)
    {
        Clause = "ISO 8601-1:2019, calendar dates",
        Message = "\"{text}\" is not {kind}: {problem}.",
        Checks = "Dates are written yyyy-MM-dd; partial dates may stop after the year or the month. "
                + "They exist in the calendar.",
        Why = "A date in another form is read differently by different programs.",
        Mend = "Write the date as year, month, day, as far as it is known.",
        Suppress = "Never: the date is not in the result.",
    };

    public static readonly Rule MalformedLanguageTag = new("WSIS0012", "malformed-language-tag", Severity.Error)
    {
        Clause = "RFC 5646 (BCP 47)",
        Message = "\"{text}\" is not a language tag: {problem}.",
        Checks = "Languages are named by well-formed BCP 47 tags.",
        Why = "Programs choose a text by its tag; a malformed one is never chosen.",
        Mend = "Use a tag such as en, ar or zh-Hant.",
        Suppress = "Never: the text is not in the result.",
    };

    public static readonly Rule MalformedId = new("WSIS0013", "malformed-id", Severity.Error)
    {
        Clause = Contract,
        Message = "\"{text}\" is not an id: {problem}.",
        Checks = "Ids are lower-case slugs; the id of a document is its canonical symbol.",
        Why = "Two spellings of one id would be two records.",
        Mend = "Write the id as the message says.",
        Suppress = "Never: the reference is not in the result.",
    };

    public static readonly Rule InvalidText = new("WSIS0014", "invalid-text", Severity.Error)
    {
        Clause = "RFC 8259, section 8; RFC 3629 (UTF-8)",
        Message = "The text is not valid here: {problem}.",
        Checks = "The text is UTF-8 without lone surrogates, "
                + "and strings hold no control characters but tab and line ends.",
        Why = "Such text cannot be passed on without loss.",
        Mend = "Save the file as UTF-8; remove the characters named.",
        Suppress = "Never: the text is not in the result.",
    };

    public static readonly Rule WholeNumberWithFraction = new("WSIS0015", "whole-number-with-fraction", Severity.Note)
    {
        Clause = Contract,
        Message = "Whole numbers are written with a fraction of zero here, {number} for example; they are read as whole "
                + "numbers, and written back without the fraction. This is noted once for the text.",
        Checks = "Whole numbers are written without a fraction.",
        Why = "Engines that know one kind of number write 39.0 for 39: the value is the same, the text is not.",
        Mend = "Write the numbers without a fraction, or write the records once with this library.",
        Suppress = "Where the records come from such an engine.",
    };

    public static readonly Rule NullTakenForAbsent = new("WSIS0016", "null-taken-for-absent", Severity.Note)
    {
        Clause = Contract,
        Message = "Null is taken for a member that is not stated, as asked for, and is not written back. This is noted "
                + "once for the text.",
        Checks = "No member is null. It speaks only where reading was asked to take null for absent.",
        Why = "Engines that hold tables write null in every column that a record does not have.",
        Mend = "Leave the members out, or write the records once with this library.",
        Suppress = "Where the records come from such an engine.",
    };

    public static readonly Rule MalformedSymbol = new("WSIS1001", "malformed-symbol", Severity.Error)
    {
        Clause = "Dag Hammarskjöld Library, research guide on United Nations document symbols",
        Message = "\"{text}\" is not {kind}: {problem}.",
        Checks = "Document symbols follow the grammar of United Nations symbols.",
        Why = "A symbol that is none leads to no document.",
        Mend = "Look the document up and write its symbol; keep what is printed in `asPrinted`.",
        Suppress = "Never: the symbol is not in the result.",
    };

    /// <summary>All of them, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all =
    [
        MalformedJson, UnknownRecordType, MissingMember, WrongValueKind, NullNotAllowed, UnknownMember, DuplicateMember,
        UnknownCode, UnsupportedFormat, LimitExceeded, MalformedDate, MalformedLanguageTag, MalformedId, InvalidText,
        WholeNumberWithFraction, NullTakenForAbsent, MalformedSymbol,
    ];
}
