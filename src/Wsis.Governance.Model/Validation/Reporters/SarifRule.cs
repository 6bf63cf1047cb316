using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Validation.Reporters;

/// <summary>A rule as a SARIF reporting descriptor.</summary>
internal static class SarifRule
{
    /// <summary>The key of the message in the message strings of a rule.</summary>
    public const string MessageId = "default";

    /// <summary>Writes a rule.</summary>
    public static void Write(Utf8JsonWriter json, Rule rule, Uri? helpBase)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Code);
        json.WriteString("name"u8, PascalCase(rule.Name));
        WriteText(json, "shortDescription"u8, rule.Description[..FirstSentence(rule.Description)]);
        WriteText(json, "fullDescription"u8, rule.Description);
        json.WriteStartObject("messageStrings"u8);
        WriteText(json, "default"u8, Numbered(rule.Message));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteBoolean("enabled"u8, rule.Status == RuleStatus.Stable);
        json.WriteString("level"u8, OutputText.NameOf(rule.Severity));
        json.WriteEndObject();
        if (AddressOf(rule, helpBase) is { } address)
        {
            json.WriteString("helpUri"u8, address);
        }

        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, $"{rule.Rationale} {rule.HowToFix}".TrimStart());
        json.WriteString("markdown"u8, Markdown(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary><c>row-total-wrong</c> as <c>RowTotalWrong</c>.</summary>
    public static string PascalCase(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var word in name.Split('-'))
        {
            text.Append(word.AsSpan(0, 1).ToString().ToUpperInvariant()).Append(word.AsSpan(Math.Min(1, word.Length)));
        }

        return text.ToString();
    }

    /// <summary>A text without placeholders, as SARIF writes it.</summary>
    public static string Escaped(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    // Placeholders by position, in the order of the message: the order in which findings have their arguments.
    private static string Numbered(string message)
    {
        var text = new StringBuilder(message.Length);
        var names = new List<string>();
        for (var rest = message; rest.Length > 0;)
        {
            var start = rest.IndexOf('{', StringComparison.Ordinal);
            var end = start < 0 ? -1 : rest.IndexOf('}', start);
            if (end < 0)
            {
                return text.Append(rest).ToString();
            }

            var name = rest[(start + 1)..end];
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            text.Append(rest.AsSpan(0, start)).Append(CultureInfo.InvariantCulture, $"{{{names.IndexOf(name)}}}");
            rest = rest[(end + 1)..];
        }

        return text.ToString();
    }

    // A full stop that ends a sentence is followed by a space and a capital letter, unlike the one in "e.g. this".
    private static int FirstSentence(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '.' && text[i + 1] == ' ' && char.IsAsciiLetterUpper(text[i + 2]))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    // The address of a custom rule may be relative to the pages.
    private static string? AddressOf(Rule rule, Uri? helpBase) =>
        rule.HelpAddress is { IsAbsoluteUri: true } own ? own.AbsoluteUri
        : helpBase is null || rule.HelpPage.Length == 0 ? null
        : new Uri(helpBase, rule.HelpPage).AbsoluteUri;

    // A custom rule need not state all of them.
    private static string Markdown(Rule rule)
    {
        var text = new StringBuilder(rule.Description);
        Append("**Why.** ", rule.Rationale, "");
        Append("**How to fix.** ", rule.HowToFix, "");
        Append("**When to suppress.** ", rule.WhenToSuppress, "");
        Append("Basis: ", rule.Basis, ".");
        return text.ToString();

        void Append(string heading, string words, string end)
        {
            if (words.Length > 0)
            {
                text.Append("\n\n").Append(heading).Append(words).Append(end);
            }
        }
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }
}
