using System.Text.Json;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Json.Reading;

/// <content>One method for each kind of member.</content>
internal ref partial struct DiagnosticRecordReader
{
    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (Enter(name, need))
        {
            Leave(TryString(out value), need);
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        if (!Enter(name, need))
        {
            return;
        }

        var list = default(ListBuilder<string>);
        var isList = BeginList();
        while (isList && NextElement())
        {
            if (TryString(out var text))
            {
                list.Add(text);
            }
        }

        values = list.ToList();
        Leave(isList, need);
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value)
    {
        if (Enter(name, Presence.Required))
        {
            Leave(TryNumber(out value), Presence.Required);
        }
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
        if (Enter(name, Presence.Optional))
        {
            value = TryNumber(out var number) ? number : null;
            Leave(true, Presence.Optional);
        }
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
        if (!Enter(name, need))
        {
            return;
        }

        var list = default(ListBuilder<int>);
        var isList = BeginList();
        var isWhole = isList;
        while (isList && NextElement())
        {
            isWhole &= TryNumber(out var number);
            list.Add(number);
        }

        // A missing count would shift the others into the wrong columns.
        values = isWhole ? list.ToList() : default;
        Leave(isWhole, need);
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (!Enter(name, Presence.Optional))
        {
            return;
        }

        var isFlag = json.TokenType is JsonTokenType.True or JsonTokenType.False;
        value = isFlag ? json.TokenType == JsonTokenType.True : null;
        if (!isFlag)
        {
            SkipWrongKind(TrueOrFalse);
        }

        Leave(isFlag, Presence.Optional);
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
        if (!Enter(name, Presence.Required))
        {
            return;
        }

        var isDate = TryTextValue(out value) && value.Precision == DatePrecision.Day;
        if (!isDate && !value.IsDefault)
        {
            NoteMalformed("a date", value.ToString(), "the day is missing");
        }

        Leave(isDate, Presence.Required);
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (Enter(name, need))
        {
            Leave(TryLocalizedText(out value), need);
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        if (!Enter(name, need))
        {
            return;
        }

        var list = default(ListBuilder<LocalizedText>);
        var isList = BeginList();
        while (isList && NextElement())
        {
            if (TryLocalizedText(out var text))
            {
                list.Add(text);
            }
        }

        values = list.ToList();
        Leave(isList, need);
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (Enter(name, need))
        {
            Leave(TryTextValue(out value), need);
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        if (!Enter(name, need))
        {
            return;
        }

        var list = default(ListBuilder<T>);
        var isList = BeginList();
        while (isList && NextElement())
        {
            if (TryTextValue<T>(out var item))
            {
                list.Add(item);
            }
        }

        values = list.ToList();
        Leave(isList, need);
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (Enter(name, need))
        {
            value = TryObject<T>();
            Leave(value is not null, need);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (!Enter(name, need))
        {
            return;
        }

        var list = default(ListBuilder<T>);
        var isList = BeginList();
        while (isList && NextElement())
        {
            if (TryObject<T>() is { } item)
            {
                list.Add(item);
            }
        }

        values = list.ToList();
        Leave(isList, need);
    }

    private bool BeginList()
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        SkipWrongKind("a list", HintForList());
        return false;
    }

    private bool NextElement() => json.Read() && json.TokenType != JsonTokenType.EndArray;
}
