using System.Diagnostics;

namespace Wsis.Governance.Values;

/// <summary>A BCP 47 language tag in its shortest useful form: <c>ar</c>, <c>en</c>, <c>zh-Hant</c>, <c>pt-BR</c>.</summary>
/// <remarks><c>default</c> stands for "not stated".</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct LanguageTag : ITextValue<LanguageTag>, IComparable<LanguageTag>
{
    private readonly string? text;

    private LanguageTag(string text) => this.text = text;

    /// <inheritdoc/>
    public static string Kind => "a language tag";

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>Reads a tag.</summary>
    /// <exception cref="FormatException">The text is no tag; the message says at which character.</exception>
    public static LanguageTag Parse(string text) => TextValue.Parse<LanguageTag>(text);

    /// <summary>Reads a tag, or says that it is none.</summary>
    public static bool TryParse(string? text, out LanguageTag value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageTag value, out ParseFault fault)
    {
        value = new LanguageTag(text.ToString());
        fault = default;
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public override string ToString() => text ?? "";
}
