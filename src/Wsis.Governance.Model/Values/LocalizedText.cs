using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values.Languages;

namespace Wsis.Governance;

/// <summary>One text in one or more languages, such as a title.</summary>
/// <remarks>
/// <para>English comes first, the other languages follow in ordinal order of their tags, independent of the order in
/// which they were given: equal content is equal and is written as the same bytes.</para>
/// <para>The factory methods require at least one language, each once, with more than white space; an empty text read
/// from a file is kept, and a rule reports it. <c>default</c> means "not stated" and has no language.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(LocalizedTextConverter))]
public readonly partial struct LocalizedText : IEquatable<LocalizedText>
{
    // The text itself if there is only English, which saves an array for most texts; otherwise the sorted entries.
    private readonly object? content;

    private LocalizedText(object content) => this.content = content;

    /// <summary>True for <c>default</c>, which means "not stated".</summary>
    public bool IsDefault => content is null;

    /// <summary>The number of languages; 0 for <c>default</c>.</summary>
    public int Count => content switch
    {
        null => 0,
        string => 1,
        _ => Entries.Length,
    };

    /// <summary>The languages, English first, then in ordinal order. Creates a new list on each call.</summary>
    public ValueList<LanguageTag> Languages
    {
        get
        {
            var tags = new LanguageTag[Count];
            for (var i = 0; i < tags.Length; i++)
            {
                tags[i] = EntryAt(i).Language;
            }

            return ValueList<LanguageTag>.FromArray(tags);
        }
    }

    /// <summary>The texts in the order of <see cref="Languages"/>. Creates a new list on each call.</summary>
    public ValueList<string> Texts
    {
        get
        {
            var texts = new string[Count];
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = EntryAt(i).Text;
            }

            return ValueList<string>.FromArray(texts);
        }
    }

    private (LanguageTag Language, string Text)[] Entries => (content as (LanguageTag, string)[])!;

    /// <summary>The text in exactly this language; null if there is none.</summary>
    public string? this[LanguageTag language] => this[language.ToString()];

    /// <summary>The text in exactly this language, its tag in upper or lower case; null if there is none.</summary>
    public string? this[string language] => Find(language);

    /// <summary>True if both have the same languages and texts.</summary>
    public static bool operator ==(LocalizedText left, LocalizedText right) => left.Equals(right);

    /// <summary>True if a language or a text differs.</summary>
    public static bool operator !=(LocalizedText left, LocalizedText right) => !left.Equals(right);

    /// <summary>The best text for a reader: in the preferred language (<c>zh-Hant-TW</c>); else in the longest prefix
    /// of its tag that exists (<c>zh-Hant</c>, <c>zh</c>); else in another form of that language (<c>zh-Hans</c>); else
    /// in English; else the first. Empty only for <c>default</c>.</summary>
    public string Get(LanguageTag preferred)
    {
        for (var tag = preferred.ToString().AsSpan(); !tag.IsEmpty; tag = LanguageTagSubtags.Shorter(tag))
        {
            if (Find(tag) is { } text)
            {
                return text;
            }
        }

        return FindSameLanguage(LanguageTagSubtags.Language(preferred.ToString())) ?? ToString();
    }

    /// <summary>True if the content is the same.</summary>
    public bool Equals(LocalizedText other)
    {
        if (ReferenceEquals(content, other.content))
        {
            return true;
        }

        return content is string text
            ? other.content is string otherText && text == otherText
            : content is (LanguageTag, string)[] entries
                && other.content is (LanguageTag, string)[] others
                && entries.AsSpan().SequenceEqual(others);
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LocalizedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (language, text) in this)
        {
            hash.Add(language);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>The English text, or the first if there is no English; empty for <c>default</c>.</summary>
    public override string ToString() => Count == 0 ? "" : EntryAt(0).Text;

    /// <summary>Enumerates languages and texts in their order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    private (LanguageTag Language, string Text) EntryAt(int index) =>
        content is string text ? (LanguageTag.English, text) : Entries[index];

    private string? Find(ReadOnlySpan<char> tag)
    {
        foreach (var (language, text) in this)
        {
            if (tag.Equals(language.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }
        }

        return null;
    }

    private string? FindSameLanguage(ReadOnlySpan<char> primary)
    {
        foreach (var (language, text) in this)
        {
            if (!primary.IsEmpty && primary.SequenceEqual(LanguageTagSubtags.Language(language.ToString())))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Enumerates languages and texts in their order.</summary>
    public struct Enumerator
    {
        private readonly LocalizedText text;
        private int index = -1;

        internal Enumerator(LocalizedText text) => this.text = text;

        /// <summary>The language and text reached by the last <see cref="MoveNext"/> that returned true.</summary>
        public readonly (LanguageTag Language, string Text) Current => text.EntryAt(index);

        /// <summary>Moves to the next language; false if there is none.</summary>
        public bool MoveNext() => ++index < text.Count;
    }
}
