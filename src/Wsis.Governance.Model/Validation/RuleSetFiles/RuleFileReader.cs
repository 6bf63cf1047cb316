using System.Text.Json;
using System.Text.Unicode;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Validation.RuleSetFiles;

/// <summary>Reads a rule file token by token, so that every problem has its place.</summary>
internal ref partial struct RuleFileReader
{
    private const int DigitsOfCode = 4;

    private readonly IReadOnlyList<Rule> catalogue;
    private readonly ReadOnlySpan<byte> utf8;
    private readonly string? source;
    private readonly RuleFileErrors problems;
    private readonly Dictionary<Rule, Severity> severities = [];
    private readonly List<Suppression> suppressions = [];
    private readonly RuleImplementation[] own;
    private RuleSet extended = RuleSet.Default;
    private Utf8JsonReader json;
    private int nameOffset;

    /// <summary>A reader of a text.</summary>
    /// <param name="utf8">The text; it may begin with a byte order mark.</param>
    /// <param name="source">Its name.</param>
    /// <param name="catalogue">The known rules, including retired ones.</param>
    /// <param name="own">Custom rules, which are added to the rule set.</param>
    public RuleFileReader(
        ReadOnlySpan<byte> utf8, string? source, IReadOnlyList<Rule> catalogue, params RuleImplementation[] own)
    {
        this.utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        this.source = source;
        this.own = own;
        this.catalogue = own.Length == 0 ? catalogue : [.. catalogue, .. own.Select(static rule => rule.Rule)];
        problems = new RuleFileErrors(source);
        json = new Utf8JsonReader(this.utf8);
    }

    /// <summary>Reads the whole text.</summary>
    public RuleSetReadResult Read()
    {
        if (Utf8.IsValid(utf8))
        {
            ReadText();
        }
        else
        {
            problems.Add(ReadingRules.InvalidText, 0, default, [new("problem", "the text is not UTF-8")]);
        }

        var rules = extended.With(own);
        foreach (var (rule, severity) in severities)
        {
            rules = rules.WithSeverity(rule.Code, severity);
        }

        return new RuleSetReadResult(rules.Suppressing(suppressions), problems.Located(utf8));
    }

    private void ReadText()
    {
        try
        {
            json.Read();
            ReadFile();
            json.Read();
        }
        catch (JsonException malformed)
        {
            NoteMalformed(malformed);
        }
    }

    private void ReadFile()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!IsKind(JsonTokenType.StartObject, "an object", default))
        {
            return;
        }

        while (NextMember(default, seen) is { } member)
        {
            var at = default(JsonPointer).Append(member);
            switch (member)
            {
                case "extends": ReadExtends(at); break;
                case "rules": ReadRules(at); break;
                case "suppress": ReadSuppressions(at); break;
                case "$schema": json.Skip(); break;
                default: PassOverUnknown(member, "extends, rules, suppress", at); break;
            }
        }
    }

    private void ReadExtends(JsonPointer at)
    {
        if (Word(at, "default, recommended, strict") is { } name)
        {
            extended = name switch
            {
                "recommended" => RuleSet.Recommended,
                "strict" => RuleSet.Strict,
                _ => RuleSet.Default,
            };
        }
    }

    private void ReadRules(JsonPointer at)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!IsKind(JsonTokenType.StartObject, "an object", at))
        {
            return;
        }

        while (NextMember(at, seen) is { } code)
        {
            var rule = RuleOf(code, nameOffset, at.Append(code));
            if (Word(at.Append(code), "off, note, warning, error") is { } severity && rule is not null)
            {
                Set(rule, severity, at.Append(code));
            }
        }
    }

    // A rule may be named once by its code and once by its name.
    private readonly void Set(Rule rule, string severity, JsonPointer at)
    {
        var isNew = severities.TryAdd(rule, severity switch
        {
            "off" => Severity.Off,
            "note" => Severity.Note,
            "warning" => Severity.Warning,
            _ => Severity.Error,
        });
        if (!isNew)
        {
            problems.Add(ReadingRules.DuplicateMember, nameOffset, at, [new("member", rule.Code)]);
        }
    }

    private void ReadSuppressions(JsonPointer at)
    {
        if (!IsKind(JsonTokenType.StartArray, "a list", at))
        {
            return;
        }

        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            if (IsKind(JsonTokenType.StartObject, "an object", at.Append(index)))
            {
                ReadSuppression(at.Append(index));
            }
        }
    }

    private void ReadSuppression(JsonPointer at)
    {
        var start = Offset;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? code = null, justification = null;
        Code<RecordType> type = default;
        Id<Record> record = default;
        JsonPointer pointer = default;
        Rule? rule = null;
        var isWhole = true;
        while (NextMember(at, seen) is { } member)
        {
            var here = at.Append(member);
            switch (member)
            {
                case "code":
                    code = Text(here, "the code or name of a rule");
                    rule = code is null ? null : RuleOf(code, Offset, here);
                    break;
                case "justification":
                    justification = Text(here, "a string");
                    break;
                case "record":
                    isWhole &= TryRecord(here, out type, out record);
                    break;
                case "pointer":
                    isWhole &= TryPointer(here, out pointer);
                    break;
                default:
                    PassOverUnknown(member, "code, record, pointer, justification", here);
                    break;
            }
        }

        if (!seen.Contains("code"))
        {
            problems.Add(ReadingRules.MissingMember, start, at, ReadErrors.Missing("code"));
        }

        if (string.IsNullOrWhiteSpace(justification) && (justification is not null || !seen.Contains("justification")))
        {
            problems.Add(RuleFileRules.UnjustifiedSuppression, start, at, [new("code", code ?? "a rule")]);
        }
        else if (rule is not null && justification is not null && isWhole)
        {
            suppressions.Add(new Suppression
            {
                Code = rule.Code,
                Justification = justification,
                RecordId = record,
                RecordType = type,
                Pointer = pointer,
                WrittenAt = new RuleFilePlace(source, at, LinePosition.In(utf8, start)),
            });
        }
    }

    private readonly Rule? RuleOf(string name, int offset, JsonPointer at)
    {
        var rule = catalogue.FirstOrDefault(
            one => string.Equals(one.Code, name, StringComparison.OrdinalIgnoreCase)
                || (name.Length == DigitsOfCode && one.Code.EndsWith(name, StringComparison.Ordinal))
                || string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
        if (rule is { Status: not RuleStatus.Retired })
        {
            return rule;
        }

        var reason = rule switch
        {
            { Successor: { } successor } => $"it is retired, and {successor} took its place",
            not null => "it is retired and has no successor",
            _ => "no rule has this code or name",
        };
        var near = rule is null && !name.StartsWith("WSIS", StringComparison.OrdinalIgnoreCase)
            ? Suggestion.Among([.. catalogue.Select(static one => one.Name)], name)
            : null;
        problems.Add(
            RuleFileRules.RuleNotInForce,
            offset,
            at,
            [new("code", name), new("reason", reason), new("hint", Suggestion.Sentence(near))]);
        return null;
    }
}
