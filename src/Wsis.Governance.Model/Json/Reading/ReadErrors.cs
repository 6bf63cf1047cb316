using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Json.Reading;

/// <summary>The rules and message arguments for invalid texts.</summary>
internal static class ReadErrors
{
    /// <summary>The rule for a kind of value.</summary>
    public static Rule RuleFor<T>()
        where T : struct, ITextValue<T>
    {
        if (typeof(T) == typeof(PartialDate))
        {
            return ReadingRules.MalformedDate;
        }

        if (typeof(T) == typeof(LanguageTag))
        {
            return ReadingRules.MalformedLanguageTag;
        }

        if (typeof(T) == typeof(DocumentSymbol) || typeof(T) == typeof(DocumentRef))
        {
            return ReadingRules.MalformedSymbol;
        }

        return T.Refers is not null || typeof(T) == typeof(Addressee)
            ? ReadingRules.MalformedId
            : ReadingRules.WrongValueKind;
    }

    /// <summary>The message arguments for a text in another encoding or a compressed one; null for others.</summary>
    public static FindingArgument[]? ForeignText(ReadOnlySpan<byte> text) =>
        Encodings.NameOfForeign(text) is { } encoding ? [new("problem", $"it is {encoding}; save it as UTF-8")]
        : Encodings.CompressionOf(text) is var (format, program)
            ? [new("problem", $"it is compressed ({format}); decompress it first, for example with {program}")]
        : null;

    /// <summary>The message arguments for an empty text.</summary>
    public static FindingArgument[] EmptyText() => [new("problem", "it is empty")];

    /// <summary>The message arguments for a text that is a list.</summary>
    public static FindingArgument[] ListOfRecords() =>
        WrongKind(
            "a file of records, which is an object with the list \"records\", or one record per line",
            "a list",
            " Write {\"records\": […]} around it, or each record on a separate line.");

    /// <summary>The message arguments for a value of another kind.</summary>
    /// <param name="expected">The expected kind, with its article.</param>
    /// <param name="found">The kind found.</param>
    /// <param name="hint">A sentence with the suggested text; empty if there is no suggestion.</param>
    public static FindingArgument[] WrongKind(string expected, string found, string hint = "") =>
        [new("expected", expected), new("found", found), new("hint", hint)];

    /// <summary>The message arguments for a required member that is missing.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="hint">A sentence with what is there instead; empty if nothing is.</param>
    public static FindingArgument[] Missing(string member, string hint = "") =>
        [new("member", member), new("hint", hint)];

    /// <summary>Reports that a text is malformed, or nested too deeply, at an offset.</summary>
    /// <param name="reading">The context to which the problem is added.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="offset">The offset of the error in the text.</param>
    /// <param name="start">An offset before the error, outside strings.</param>
    /// <param name="depth">The number of objects and lists that are open at the start.</param>
    /// <param name="isAfterValue">True if a value stands before a text that begins at the start.</param>
    public static void NoteMalformed(
        ReadContext reading, ReadOnlySpan<byte> text, int offset, int start = 0, int depth = 0,
        bool isAfterValue = false)
    {
        reading.Gaps.Add(ReadingGaps.AnyRecord);
        if (offset < text.Length && text[offset] is (byte)'{' or (byte)'['
            && depth + OpenBrackets(text[start..offset]) >= reading.Options.MaxDepth)
        {
            reading.NoteLimit(offset, "depth of nesting", reading.Options.MaxDepth);
            return;
        }

        reading.Note(ReadingRules.MalformedJson, offset, Malformed(text, offset, start, depth, isAfterValue));
    }

    /// <summary>The message arguments for a place that is not JSON.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="offset">The offset of the error in the text.</param>
    /// <param name="start">An offset before the error, outside strings.</param>
    /// <param name="depth">The number of objects and lists that are open at the start.</param>
    /// <param name="isAfterValue">True if a value stands before a text that begins at the start.</param>
    public static FindingArgument[] Malformed(
        ReadOnlySpan<byte> text, int offset, int start = 0, int depth = 0, bool isAfterValue = false) =>
    [
        new("problem", TrailingComma(text, offset)
            ?? MalformedText.Describe(text, offset, start, depth, isAfterValue)),
    ];

    private static string? TrailingComma(ReadOnlySpan<byte> text, int offset) =>
        offset >= text.Length || !text[..offset].TrimEnd(" \t\r\n"u8).EndsWith(","u8) ? null
        : text[offset] switch
        {
            (byte)'}' => "there is a comma before the end of the object; commas only separate members",
            (byte)']' => "there is a comma before the end of the list; commas only separate elements",
            _ => null,
        };

    /// <summary>The number of brackets and braces that a piece of well-formed JSON leaves open.</summary>
    private static int OpenBrackets(ReadOnlySpan<byte> piece)
    {
        var open = 0;
        var isInString = false;
        for (var at = 0; at < piece.Length; at++)
        {
            switch (piece[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'"':
                    isInString = !isInString;
                    break;
                case (byte)'{' or (byte)'[' when !isInString:
                    open++;
                    break;
                case (byte)'}' or (byte)']' when !isInString:
                    open--;
                    break;
            }
        }

        return open;
    }
}
