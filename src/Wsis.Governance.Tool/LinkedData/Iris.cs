using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>IRIs of records, documents and codes. Every IRI is valid, whatever a symbol contains.</summary>
internal sealed class Iris(WsisCorpus corpus)
{
    private const string Documents = "document/";
    private const string AlsoAllowed = "-._~!$&'()*+,;=:@/";

    /// <summary>The IRI of a record by its own id.</summary>
    public static string OfRecord(string start, string id) => start + Escape(id);

    /// <summary>The IRI of a text below a base. A document is named by the id of its record where there is one: all
    /// symbols of a joint document give the same IRI.</summary>
    public string Of(string start, string text) =>
        start + Escape(start.EndsWith(Documents, StringComparison.Ordinal) ? DocumentOf(text) : text);

    /// <summary>An address, with the characters that an IRI cannot contain escaped.</summary>
    public static string OfAddress(string address)
    {
        var text = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.Value <= ' ' || (rune.IsAscii && "<>\"{}|\\^`".Contains((char)rune.Value)))
            {
                AppendEscaped(text, rune);
            }
            else
            {
                text.Append(rune.ToString());
            }
        }

        return text.ToString();
    }

    private string DocumentOf(string text)
    {
        if (!DocumentRef.TryParse(text, out var document))
        {
            return text;
        }

        if (!document.OutcomeDocument.IsDefault)
        {
            return text;
        }

        // One symbol may contain several outcome documents (A/60/687), so it does not identify one of them.
        return corpus.Find(document.Symbol) is { } record and not OutcomeDocument
            ? record.IdText
            : document.Symbol.Canonical;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || AlsoAllowed.Contains((char)rune.Value)))
            {
                escaped.Append((char)rune.Value);
            }
            else
            {
                AppendEscaped(escaped, rune);
            }
        }

        return escaped.ToString();
    }

    private static void AppendEscaped(StringBuilder text, Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var one in utf8[..rune.EncodeToUtf8(utf8)])
        {
            text.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
        }
    }
}
