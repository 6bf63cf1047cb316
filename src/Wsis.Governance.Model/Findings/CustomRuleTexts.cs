namespace Wsis.Governance.Findings;

/// <summary>Checks the texts of custom rules.</summary>
internal static class CustomRuleTexts
{
    private const string Reserved = "WSIS";
    private const int MaxCodeLength = 64;

    /// <summary>Throws if a text is invalid.</summary>
    public static void Check(string code, string name, Severity severity, string message, string howToFix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        ArgumentException.ThrowIfNullOrWhiteSpace(howToFix);
        if (code.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"\"{code}\" begins with {Reserved}: such codes belong to the rules of this library. "
                + "Begin the code with other letters, as in OURS001.",
                nameof(code));
        }

        if (!IsCode(code))
        {
            throw new ArgumentException(
                $"\"{code}\" is not a rule code: a code is a letter, then letters, digits, dots, hyphens "
                + "and underscores, at most 64 characters, as in OURS001.",
                nameof(code));
        }

        if (!IsName(name))
        {
            throw new ArgumentException(
                $"\"{name}\" is not a rule name: a name is lower-case words and digits with hyphens between them, "
                + "as in report-without-date.",
                nameof(name));
        }

        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentException("There is no such severity.", nameof(severity));
        }
    }

    private static bool IsCode(string code) =>
        code.Length <= MaxCodeLength
        && char.IsAsciiLetter(code[0])
        && code.AsSpan().IndexOfAnyExcept(codeCharacters) < 0;

    private static bool IsName(string name)
    {
        foreach (var word in name.Split('-'))
        {
            if (word.Length == 0 || word.AsSpan().ContainsAnyExcept(nameCharacters))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly System.Buffers.SearchValues<char> codeCharacters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    private static readonly System.Buffers.SearchValues<char> nameCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789");
}
