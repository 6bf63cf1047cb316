using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <summary>From cited resolutions to symbols.</summary>
internal static class ResolutionSymbols
{
    /// <summary>A resolution has at most so many symbols.</summary>
    public const int MaxSymbols = 3;

    /// <summary>True for organs whose resolutions are cited by number and have symbols of their own.</summary>
    public static bool HasSeries(string organ) => SeriesOf(organ).Length > 0;

    /// <summary>See <see cref="ResolutionId.ToSymbols"/>.</summary>
    public static ImmutableArray<DocumentSymbol> Of(in ResolutionId resolution)
    {
        Span<DocumentSymbol> symbols = [default, default, default];
        return [.. symbols[..Write(resolution, symbols)]];
    }

    /// <summary>The likeliest symbol; <c>default</c> for none.</summary>
    public static DocumentSymbol FirstOf(in ResolutionId resolution)
    {
        Span<DocumentSymbol> symbols = [default, default, default];
        return Write(resolution, symbols) > 0 ? symbols[0] : default;
    }

    /// <summary>Writes the symbols of <see cref="ResolutionId.ToSymbols"/>.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="symbols">Takes them; room for <see cref="MaxSymbols"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Write(in ResolutionId resolution, Span<DocumentSymbol> symbols)
    {
        if (resolution.Organ is null || SeriesOf(resolution.Organ) is not { Length: > 0 } series)
        {
            return 0;
        }

        ReadOnlySpan<LetterStyle> styles = resolution.Letters is null ? [LetterStyle.None]
            : resolution.HasRunningNumber || resolution.Organ == OrganCodes.SecurityCouncil
            ? [LetterStyle.Bracketed, LetterStyle.None]
            : [LetterStyle.Glued, LetterStyle.None, LetterStyle.Bracketed];
        var count = 0;
        foreach (var style in styles)
        {
            var symbol = Write(resolution, series, style);
            symbols[count] = symbol;
            count += symbol.IsDefault ? 0 : 1;
        }

        return count;
    }

    private static string SeriesOf(string organ) => organ switch
    {
        OrganCodes.GeneralAssembly => "A/",
        OrganCodes.SecurityCouncil => "S/",
        OrganCodes.EconomicAndSocialCouncil => "E/",
        OrganCodes.HumanRightsCouncil => "A/HRC/",
        OrganCodes.CommissionOnHumanRights => "E/CN.4/",
        OrganCodes.TrusteeshipCouncil => "T/",
        _ => "",
    };

    [SkipLocalsInit]
    private static DocumentSymbol Write(in ResolutionId resolution, string series, LetterStyle style)
    {
        Span<char> buffer = stackalloc char[96];
        var writer = new SpanWriter(buffer);
        writer.Write(series);
        writer.Write(resolution.Kind switch
        {
            SymbolKind.Decision => "DEC/",
            SymbolKind.PresidentialStatement => "PRST/",
            _ => "RES/",
        });

        var prefix = resolution.SessionKind switch
        {
            SessionKind.Special => "S-",
            SessionKind.EmergencySpecial => "ES-",
            _ => "",
        };

        if (resolution.HasRunningNumber)
        {
            writer.Write(resolution.Number);
            writer.Write("(");
            writer.Write(prefix);
            WriteSession(ref writer, resolution);
            writer.Write(")");
        }
        else if (resolution.Organ == OrganCodes.SecurityCouncil && resolution.Kind == SymbolKind.Resolution)
        {
            writer.Write(resolution.Number);
            if (resolution.Year > 0)
            {
                writer.Write("(");
                writer.Write(resolution.Year);
                writer.Write(")");
            }
        }
        else
        {
            writer.Write(prefix);
            writer.Write(resolution.Session > 0 ? resolution.Session : resolution.Year);
            writer.Write("/");
            writer.Write(resolution.Number);
        }

        // Years, letters and zeros make symbols that cannot be; sessions do not.
        if (style == LetterStyle.None && resolution.Session > 0)
        {
            return DocumentSymbol.OfCanonical(writer.Written.ToString());
        }

        WriteLetters(ref writer, resolution.Letters, style);
        return DocumentSymbol.TryParse(writer.Written, out var symbol, out _) ? symbol : default;
    }

    private static void WriteSession(ref SpanWriter writer, in ResolutionId resolution)
    {
        // Resolutions of the first two special sessions carry an arabic number: 186 (S-2).
        if (resolution.SessionKind == SessionKind.Special && resolution.Session <= 2)
        {
            writer.Write(resolution.Session);
            return;
        }

        Span<char> roman = stackalloc char[16];
        writer.Write(roman[..RomanNumeral.Format(Math.Clamp(resolution.Session, 1, 99), roman)]);
    }

    private static void WriteLetters(ref SpanWriter writer, string? letters, LetterStyle style)
    {
        if (letters is null || style == LetterStyle.None || letters.Length > 16)
        {
            return;
        }

        writer.Write(style == LetterStyle.Bracketed ? "[" : "");
        writer.Write(letters);
        writer.Write(style == LetterStyle.Bracketed ? "]" : "");
    }

    private enum LetterStyle
    {
        None,
        Glued,
        Bracketed,
    }
}
