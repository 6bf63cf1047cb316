using System.Runtime.CompilerServices;
using Wsis.Governance.Contracts;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <content>One method for each kind of member.</content>
internal ref partial struct FastPathRecordReader
{
    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (Enter(name, need))
        {
            value = json.TakeText();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        if (Enter(name, need))
        {
            values = TakeStrings();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value)
    {
        if (Enter(name, Presence.Required))
        {
            value = json.TakeNumber();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
        if (Enter(name, Presence.Optional))
        {
            value = json.TakeNumber();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
        if (Enter(name, need))
        {
            values = TakeNumbers();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (Enter(name, Presence.Optional))
        {
            value = json.TakeFlag();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
        if (!Enter(name, Presence.Required))
        {
            return;
        }

        if (TextValue.TryTake(json.Take(), texts, out value) && value.Precision == DatePrecision.Day)
        {
            Leave();
        }
        else
        {
            Fail();
        }
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (Enter(name, need))
        {
            value = TakeLocalizedText();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        if (Enter(name, need))
        {
            values = TakeTexts();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (Enter(name, need))
        {
            TakeValue(out value);
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        if (Enter(name, need))
        {
            values = TakeValues<T>();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (Enter(name, need))
        {
            value = ReadObject<T>();
            Leave();
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (Enter(name, need))
        {
            values = TakeObjects<T>();
            Leave();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeValue<T>(out T value)
        where T : struct, ITextValue<T>
    {
        if (!T.TryParsePooled(json.Take(), texts, out value))
        {
            json.Fail();
        }
    }

    private LocalizedText TakeLocalizedText()
    {
        var entries = default(ListBuilder<(LanguageTag, string)>);
        for (var goesOn = json.TryEnterObject(); goesOn; goesOn = json.TryNextMember())
        {
            if (!TextValue.TryTake<LanguageTag>(json.TakeName(), texts, out var language))
            {
                json.Fail();
            }

            entries.Add((language, json.TakeText()));
        }

        var value = LocalizedText.FromEntries(entries.AsSpan(), out var repeated);
        if (value.IsDefault || repeated >= 0)
        {
            json.Fail();
        }

        return value;
    }
}
