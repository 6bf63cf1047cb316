using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Wsis.Governance.Json.Reading;

/// <content>Texts, numbers, true and false.</content>
internal ref partial struct JsonTokenizer
{
    /// <summary>Reads a string as a text; control characters can only come from escapes.</summary>
    public string TakeText()
    {
        if (Peek() == Quote)
        {
            var rest = text[(at + 1)..];
            var length = rest.IndexOfAny(stops);
            if ((uint)length <= (uint)longestString && rest[length] == Quote)
            {
                at += length + 2;
                return Widen(rest[..length]);
            }

            if (length >= 0 && rest[length] == '\\')
            {
                return TakeEscaped();
            }
        }

        Fail();
        return "";
    }

    /// <summary>Reads a whole number from 0 to 999,999,999.</summary>
    public int TakeNumber()
    {
        const int MaxDigits = 9;

        var digits = 0;
        var number = 0;
        for (Peek(); digits < MaxDigits && at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
        {
            number = (number * 10) + (text[at] - '0');
            digits++;
            if (number == 0)
            {
                at++;
                break;
            }
        }

        if (digits == 0)
        {
            Fail();
        }

        return number;
    }

    /// <summary>Reads true or false.</summary>
    public bool TakeFlag()
    {
        Peek();
        var rest = text[at..];
        if (rest.StartsWith("true"u8))
        {
            at += 4;
            return true;
        }

        if (rest.StartsWith("false"u8))
        {
            at += 5;
        }
        else
        {
            Fail();
        }

        return false;
    }

    private string Widen(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
        {
            return Encoding.Latin1.GetString(utf8);
        }

        if (utf8.Length <= scratch.Length
            && Utf8.ToUtf16(utf8, scratch, out _, out var length, replaceInvalidSequences: false)
                == OperationStatus.Done
            && !scratch.AsSpan(0, length).ContainsAnyInRange('\u0080', '\u009F'))
        {
            return new string(scratch, 0, length);
        }

        Fail();
        return "";
    }

    private string TakeEscaped()
    {
        var json = new Utf8JsonReader(text[at..], isFinalBlock: false, state: default);
        try
        {
            if (json.Read()
                && json.ValueSpan.Length <= longestString
                && json.GetString()! is var unescaped
                && DiagnosticRecordReader.IndexOfControl(unescaped) < 0)
            {
                at += (int)json.BytesConsumed;
                return unescaped;
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // An invalid escape, or a lone surrogate: the diagnostic reader reports which.
        }

        Fail();
        return "";
    }
}
