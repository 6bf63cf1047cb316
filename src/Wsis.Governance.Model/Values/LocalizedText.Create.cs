namespace Wsis.Governance;

/// <content>Factory methods.</content>
public readonly partial struct LocalizedText
{
    /// <summary>A text in one language.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="text">The text; not only white space.</param>
    /// <exception cref="ArgumentException">The text is missing, or only white space.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is not a language tag.</exception>
    public static LocalizedText Create(string language, string text) => Create((language, text));

    /// <summary>A text in several languages, in any order.</summary>
    /// <param name="entries">Language tags and texts, at least one, each language once.</param>
    /// <exception cref="ArgumentException">There is no entry, a language occurs twice, or a text is missing or
    /// only white space.</exception>
    /// <exception cref="FormatException">A tag is not a valid language tag.</exception>
    public static LocalizedText Create(params ReadOnlySpan<(string Language, string Text)> entries)
    {
        var parsed = new (LanguageTag, string)[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            parsed[i] = (LanguageTag.Parse(entries[i].Language), entries[i].Text);
        }

        return Create(parsed.AsSpan());
    }

    /// <summary>A text in several languages, in any order.</summary>
    /// <param name="entries">Language tags and texts, at least one, each language once.</param>
    /// <exception cref="ArgumentException">There is no entry, a language is not stated or occurs twice, or a text is
    /// missing or only white space.</exception>
    public static LocalizedText Create(params ReadOnlySpan<(LanguageTag Language, string Text)> entries)
    {
        if (entries.IsEmpty)
        {
            throw new ArgumentException("A text has at least one language.", nameof(entries));
        }

        foreach (var (language, text) in entries)
        {
            Check(language, text);
        }

        var made = FromEntries(entries, out var repeated);
        return repeated < 0
            ? made
            : throw new ArgumentException($"The language {entries[repeated].Language} occurs twice.", nameof(entries));
    }

    /// <summary>This text with one language added or replaced.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="text">The text; not only white space.</param>
    /// <exception cref="ArgumentException">The text is missing, or only white space.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is not a language tag.</exception>
    public LocalizedText With(string language, string text) => With(LanguageTag.Parse(language), text);

    /// <summary>This text with one language added or replaced.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="text">The text; not only white space.</param>
    /// <exception cref="ArgumentException">The language is not stated, or the text is missing or
    /// only white space.</exception>
    public LocalizedText With(LanguageTag language, string text)
    {
        Check(language, text);
        var entries = new List<(LanguageTag, string)>(Count + 1) { (language, text) };
        foreach (var entry in this)
        {
            if (entry.Language != language)
            {
                entries.Add(entry);
            }
        }

        return FromEntries([.. entries], out _);
    }

    /// <summary>Creates a text from entries that were read; allocates only what the text keeps.</summary>
    /// <param name="entries">Languages, which must be stated, and texts, which may be empty. No
    /// entry gives <c>default</c>.</param>
    /// <param name="repeated">The index of the first entry with a repeated language, which was left out; -1 if
    /// there is none.</param>
    internal static LocalizedText FromEntries(
        ReadOnlySpan<(LanguageTag Language, string Text)> entries, out int repeated)
    {
        repeated = -1;
        if (entries.IsEmpty)
        {
            return default;
        }

        if (entries.Length == 1 && entries[0].Language == LanguageTag.English)
        {
            return new LocalizedText(entries[0].Text);
        }

        var sorted = entries.ToArray();
        if (IsInOrder(sorted))
        {
            return new LocalizedText(sorted);
        }

        sorted.AsSpan().Sort(static (left, right) => Order(left.Language, right.Language));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Language == sorted[i - 1].Language)
            {
                return FromEntriesOnce(entries, out repeated);
            }
        }

        return new LocalizedText(sorted);
    }

    // Texts that this library wrote are already in order.
    private static bool IsInOrder((LanguageTag Language, string Text)[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (Order(entries[i - 1].Language, entries[i].Language) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static LocalizedText FromEntriesOnce(
        ReadOnlySpan<(LanguageTag Language, string Text)> entries, out int repeated)
    {
        repeated = -1;
        var seen = new HashSet<LanguageTag>();
        var kept = new List<(LanguageTag, string)>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (seen.Add(entries[i].Language))
            {
                kept.Add(entries[i]);
            }
            else
            {
                repeated = repeated < 0 ? i : repeated;
            }
        }

        return FromEntries([.. kept], out _);
    }

    private static int Order(LanguageTag left, LanguageTag right)
    {
        var english = LanguageTag.English;
        return (right == english).CompareTo(left == english) is var order and not 0 ? order : left.CompareTo(right);
    }

    private static void Check(LanguageTag language, string text)
    {
        if (language.IsDefault)
        {
            throw new ArgumentException("A text must state its language.", nameof(language));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"The text in the language {language} is empty.", nameof(text));
        }
    }
}
