using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>An addressee: an organization or a whole stakeholder group.</summary>
/// <remarks><c>default</c> means "not stated".</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<Addressee>))]
[JsonConverter(typeof(TextValueConverter<Addressee>))]
public readonly struct Addressee : ITextValue<Addressee>, IComparable<Addressee>
{
    private readonly Id<Organization> organization;
    private readonly Code<StakeholderGroup> group;

    /// <summary>Addresses an organization.</summary>
    public Addressee(Id<Organization> organization) => this.organization = organization;

    /// <summary>Addresses a stakeholder group.</summary>
    public Addressee(Code<StakeholderGroup> group) => this.group = group;

    /// <inheritdoc/>
    public static string TypeDescription => "an organization's id or a stakeholder group";

    /// <inheritdoc/>
    public bool IsDefault => organization.IsDefault && group.IsDefault;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The organization; <c>default</c> if a group is addressed.</summary>
    public Id<Organization> Organization => organization;

    /// <summary>The group; <c>default</c> if an organization is addressed.</summary>
    public Code<StakeholderGroup> Group => group;

    /// <summary>Reads an addressee.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither an id nor a group code; the message
    /// names the character.</exception>
    public static Addressee Parse(string text) => TextValue.Parse<Addressee>(text);

    /// <summary>Tries to read an addressee; false if the text is not valid.</summary>
    public static bool TryParse(string? text, out Addressee value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static Addressee Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Addressee result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    /// <remarks>A known group code is a group. Any other text in lower case is an organization's id; a text with a
    /// capital letter in it is a group that this version does not know.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out Addressee value, out ParseError error)
    {
        if (Code<StakeholderGroup>.TryParse(text, out var group, out _)
            && (group.IsKnown || text.ContainsAnyInRange('A', 'Z')))
        {
            (value, error) = (new Addressee(group), default);
            return true;
        }

        var isId = Id<Organization>.TryParse(text, out var organization, out error);
        value = new Addressee(organization);
        return isId;
    }

    /// <summary>True if both address the same organization or group.</summary>
    public static bool operator ==(Addressee left, Addressee right) => left.Equals(right);

    /// <summary>True if they differ.</summary>
    public static bool operator !=(Addressee left, Addressee right) => !left.Equals(right);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Addressee left, Addressee right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(Addressee left, Addressee right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Addressee left, Addressee right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(Addressee left, Addressee right) => left.CompareTo(right) >= 0;

    /// <summary>An organization's id addresses that organization.</summary>
    public static implicit operator Addressee(Id<Organization> organization) => new(organization);

    /// <summary>A group code addresses that group.</summary>
    public static implicit operator Addressee(Code<StakeholderGroup> group) => new(group);

    /// <inheritdoc/>
    public bool Equals(Addressee other) => organization == other.organization && group == other.group;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Addressee other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(organization, group);

    /// <summary>Compares ordinally, groups before organizations; <c>default</c> comes first.</summary>
    public int CompareTo(Addressee other)
    {
        var order = organization.CompareTo(other.organization);
        return order != 0 ? order : group.CompareTo(other.group);
    }

    /// <summary>The id or the group code; empty for <c>default</c>.</summary>
    public override string ToString() => group.IsDefault ? organization.ToString() : group.ToString();

    /// <inheritdoc/>
    static bool ITextValue<Addressee>.TryParsePooled(ReadOnlySpan<byte> utf8, StringPool? texts, out Addressee value)
    {
        if (TextValue.TryTake<Code<StakeholderGroup>>(utf8, texts, out var group))
        {
            value = new Addressee(group);
            return true;
        }

        var isId = TextValue.TryTake<Id<Organization>>(utf8, texts, out var organization);
        value = new Addressee(organization);
        return isId;
    }

    /// <inheritdoc/>
    static ReadOnlySpan<string> ITextValue<Addressee>.Recognized => StakeholderGroup.Known;

    /// <inheritdoc/>
    static bool ITextValue<Addressee>.IsRecognized(Addressee value) => value.group.IsDefault || value.group.IsKnown;
}
