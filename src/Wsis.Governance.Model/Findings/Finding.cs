using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Wsis.Governance.Findings;
using Wsis.Governance.Validation;

namespace Wsis.Governance;

/// <summary>A result of reading or of a rule: code, severity, place and message.</summary>
/// <remarks><c>JsonSerializer</c> writes it as <see cref="FindingsJson"/> does.</remarks>
[JsonConverter(typeof(FindingConverter))]
public sealed partial record Finding
{
    /// <summary>The rule that made the finding.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The rule's permanent code.</summary>
    public string Code => Rule.Code;

    /// <summary>The severity, from the rule or the rule set in use.</summary>
    public required Severity Severity { get => (Severity)severity; init => severity = (byte)value; }

    /// <summary>The place: an RFC 6901 pointer into the document that was read or checked.</summary>
    public JsonPointer Pointer
    {
        get => about is RecordOrigins places ? BaseIn(places).Append(OwnPointer) : OwnPointer;
        init
        {
            Detach();
            SetDetail(value, Arguments);
        }
    }

    /// <summary>Line and column of the place; null if no text was available. If the text of a record was kept (see
    /// <c>ReadOptions.MaxKeptText</c>), they are computed when requested.</summary>
    public LinePosition? Location { get => OwnLocation; init => Own(value is null)?.Location = value; }

    /// <summary>The name of the text, for example a file; null if there is none.</summary>
    public string? Source
    {
        get => about is RecordOrigins ? Origin.Source : (about as FindingContext)?.Source;
        init => Own(value is null)?.Source = value;
    }

    /// <summary>The origin of the record concerned; <c>default</c> if the finding is not about a record
    /// that was read.</summary>
    public RecordOrigin Origin
    {
        get => about is RecordOrigins places
            ? index < 0 ? default : places.OriginOf(index)
            : (about as FindingContext)?.Origin ?? default;
        init => Own(value == default)?.Origin = value;
    }

    /// <summary>Type and id of the record concerned, <c>mandate/ec-consultation-2010</c>; null if the finding is about
    /// the text itself.</summary>
    public string? Record
    {
        get => about is RecordOrigins places ? $"{places.TypeName(typeIndex)}/{id}" : (about as FindingContext)?.Record;
        init => Own(value is null)?.Record = value;
    }

    /// <summary>The index of the record concerned in the corpus that was checked; -1 outside a corpus.</summary>
    public int RecordIndex
    {
        get => index;
        init
        {
            Detach();
            index = value;
        }
    }

    /// <summary>The id of the message for translations; in this version the name of the rule.</summary>
    public string MessageId => Rule.Name;

    /// <summary>The arguments of the message, in the order of the message.</summary>
    public ValueList<FindingArgument> Arguments
    {
        get => (detail as FindingDetail)?.Arguments ?? default;
        init => SetDetail(OwnPointer, value);
    }

    /// <summary>The message in English, with the arguments filled in.</summary>
    public string Message => Render();

    /// <summary>Place, severity, code and message on one line: control characters of the message are written as
    /// <c>\u000A</c>.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Source);
        if (Location is { } at)
        {
            line.Append(CultureInfo.InvariantCulture, $"({at.Line},{at.Column})");
        }

        line.Append(line.Length > 0 ? ": " : "").Append(NameOf(Severity)).Append(' ').Append(Code);
        if (!Pointer.IsDefault)
        {
            line.Append(' ').Append(Pointer.ToString());
        }

        return line.Append(": ").Append(OneLine(Message)).ToString();
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsControl(unit) || unit is '\u2028' or '\u2029')
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }
            else
            {
                line.Append(unit);
            }
        }

        return line.ToString();
    }

    // In one pass, so that braces in an argument are not replaced.
    private string Render()
    {
        var text = new StringBuilder();
        var rest = Rule.Message.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var name = rest[(open + 1)..];
            var length = name.IndexOf('}');
            if (length < 0)
            {
                break;
            }

            var value = ValueOf(name[..length]);
            text.Append(rest[..open]).Append(value is null ? rest.Slice(open, length + 2) : value);
            rest = name[(length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string? ValueOf(ReadOnlySpan<char> name)
    {
        foreach (var argument in Arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
