using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Commands;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads the options of <c>wsis extract</c> about the documents.</summary>
internal static class ExtractChoice
{
    /// <summary>The options.</summary>
    /// <exception cref="ToolException">An option has an unknown value.</exception>
    public static ExtractionOptions Of(string? symbol, string? organ, string? language)
    {
        var known = default(DocumentSymbol);
        if (symbol is not null && !DocumentSymbol.TryParse(symbol, out known))
        {
            throw new ToolException($"--symbol {symbol} is not a document symbol; an example is A/RES/60/252.");
        }

        if (language is not (null or "en" or "fr" or "es"))
        {
            throw new ToolException($"--language {language} is not supported. The languages are: en, fr, es.");
        }

        return new ExtractionOptions
        {
            Symbol = known,
            Organ = OrganOption.Read("--organ", organ),
            Language = language is null ? default : LanguageTag.Parse(language),
        };
    }
}
