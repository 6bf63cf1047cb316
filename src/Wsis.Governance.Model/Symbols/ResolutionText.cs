using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <summary>Resolutions as the six official languages cite them.</summary>
internal static class ResolutionText
{
    private static readonly string[] arabicLetters =
        ["ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين"];

    /// <summary>The number: <c>57/270 B</c>, <c>217 A (III)</c>, <c>1325 (2000)</c>.</summary>
    public static string Number(in ResolutionId resolution, string language)
    {
        Span<char> buffer = stackalloc char[96];
        var writer = new SpanWriter(buffer);
        var letters = Letters(resolution.Letters, language);
        var prefix = resolution.SessionKind switch
        {
            SessionKind.Special => "S-",
            SessionKind.EmergencySpecial => "ES-",
            _ => "",
        };

        if (resolution.HasRunningNumber || (resolution.Organ == OrganCodes.SecurityCouncil
            && resolution.Kind == SymbolKind.Resolution))
        {
            writer.Write(resolution.Number);
            writer.Write(letters);
            writer.Write(resolution.Session > 0 || resolution.Year > 0 ? " (" : "");
            WriteBracket(ref writer, resolution, prefix, language);
            writer.Write(resolution.Session > 0 || resolution.Year > 0 ? ")" : "");
            return writer.Written.ToString();
        }

        writer.Write(prefix);
        writer.Write(resolution.Session > 0 ? resolution.Session : resolution.Year);
        writer.Write("/");
        writer.Write(resolution.Number);
        writer.Write(letters);
        return writer.Written.ToString();
    }

    /// <summary>The whole citation, with kind and organ; only the number where the organ has no name here.</summary>
    public static string Citation(in ResolutionId resolution, string language)
    {
        var number = Number(resolution, language);
        var isDecision = resolution.Kind == SymbolKind.Decision;
        var organ = OrganNames.Of(resolution.Organ, language);
        return organ is null ? number : language switch
        {
            "ar" => $"{(isDecision ? "مقرر" : "قرار")} {organ} {number}",
            "zh" => $"{organ}第{number}号{(isDecision ? "决定" : "决议")}",
            "fr" => $"{(isDecision ? "décision" : "résolution")} {number} {organ}",
            "es" => $"{(isDecision ? "decisión" : "resolución")} {number} {organ}",
            "ru" => $"{(isDecision ? "решение" : "резолюция")} {number} {organ}",
            _ => $"{organ} {(isDecision ? "decision" : "resolution")} {number}",
        };
    }

    private static string Letters(string? letters, string language)
    {
        if (letters is null || letters.Length > 16)
        {
            return "";
        }

        var at = letters.Length == 1 ? letters[0] - 'A' : -1;
        return language == "ar" && at >= 0 && at < arabicLetters.Length ? $" {arabicLetters[at]}" : $" {letters}";
    }

    private static void WriteBracket(ref SpanWriter writer, in ResolutionId resolution, string prefix, string language)
    {
        if (resolution.Session == 0)
        {
            if (resolution.Year > 0)
            {
                writer.Write(resolution.Year);
            }

            return;
        }

        if (language == "ar" && resolution.SessionKind == SessionKind.Regular)
        {
            writer.Write("د-");
            writer.Write(resolution.Session);
            return;
        }

        writer.Write(prefix);
        if (resolution.SessionKind == SessionKind.Special && resolution.Session <= 2)
        {
            writer.Write(resolution.Session);
            return;
        }

        Span<char> roman = stackalloc char[16];
        writer.Write(roman[..RomanNumeral.Format(Math.Clamp(resolution.Session, 1, 99), roman)]);
    }
}
