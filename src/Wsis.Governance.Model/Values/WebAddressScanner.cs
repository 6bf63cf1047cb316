namespace Wsis.Governance.Values;

/// <summary>Checks a text against the form of a web address, from left to right.</summary>
internal ref struct WebAddressScanner(ReadOnlySpan<char> text)
{
    private const int MaxLength = 2048;

    /// <summary>The maximum length of a host and of one of its labels (RFC 1035 section 2.3.4).</summary>
    private const int MaxHostLength = 253;
    private const int MaxLabelLength = 63;

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    private readonly bool AtEnd => at == text.Length;

    /// <summary>The fault of the text, or <c>default</c>.</summary>
    public ParseError FindFault()
    {
        if (text.Length > MaxLength)
        {
            return new ParseError(MaxLength, "the end, as an address has no more than 2048 characters");
        }

        var error = TakeScheme();
        error = error.IsFault ? error : TakeHost();
        error = error.IsFault ? error : TakePort();
        return error.IsFault ? error : TakeRest();
    }

    private ParseError TakeScheme()
    {
        at = text.StartsWith("https://", StringComparison.Ordinal) ? 8
            : text.StartsWith("http://", StringComparison.Ordinal) ? 7
            : 0;
        return at > 0 ? default : new ParseError(0, "http:// or https://");
    }

    private ParseError TakeHost()
    {
        var start = at;
        var error = TakeLabel();
        while (!error.IsFault && !AtEnd && text[at] == '.')
        {
            at++;
            error = TakeLabel();
        }

        return error.IsFault || at - start <= MaxHostLength
            ? error
            : new ParseError(start + MaxHostLength, "the end of the host, as it has no more than 253 characters");
    }

    private ParseError TakeLabel()
    {
        var start = at;
        while (!AtEnd && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] == '-' && at > start)))
        {
            at++;
        }

        if (at == start)
        {
            return new ParseError(at, "a letter or digit of the host");
        }

        if (text[at - 1] == '-')
        {
            return new ParseError(at, "a letter or digit of the host, no part of which ends with a hyphen");
        }

        return at - start <= MaxLabelLength
            ? default
            : new ParseError(start + MaxLabelLength, "a full stop, as no part of a host has more than 63 characters");
    }

    private ParseError TakePort()
    {
        if (AtEnd || text[at] != ':')
        {
            return default;
        }

        var start = ++at;
        var port = 0;
        while (!AtEnd && char.IsAsciiDigit(text[at]) && port <= 65535)
        {
            port = (port * 10) + text[at] - '0';
            at++;
        }

        return port is >= 1 and <= 65535 ? default : new ParseError(start, "a port from 1 to 65535");
    }

    private ParseError TakeRest()
    {
        if (!AtEnd && text[at] is not ('/' or '?' or '#'))
        {
            return new ParseError(at, "a letter, digit, hyphen or full stop of the host, a port, /, ?, # or the end");
        }

        for (var hasFragment = false; !AtEnd; at++)
        {
            if (text[at] == '#' && !hasFragment)
            {
                hasFragment = true;
            }
            else if (text[at] == '%' && !IsEncoded(text[at..]))
            {
                return new ParseError(at, "a percent sign with two hexadecimal digits");
            }
            else if (!IsAllowed(text[at]))
            {
                return new ParseError(at, "a character of RFC 3986, or its percent-encoding");
            }
        }

        return default;
    }

    private static bool IsEncoded(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static bool IsAllowed(char character) =>
        char.IsAsciiLetterOrDigit(character) || character
            is '-' or '.' or '_' or '~' or ':' or '/' or '?' or '@' or '!' or '$' or '&' or '\''
            or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '%';
}
