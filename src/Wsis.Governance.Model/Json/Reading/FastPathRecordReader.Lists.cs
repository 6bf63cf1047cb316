using System.Runtime.CompilerServices;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Json.Reading;

/// <content>Lists. Separate from the members, because the buffer for the elements is cleared on entry to the method
/// that needs it, and most lists are absent.</content>
internal ref partial struct FastPathRecordReader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<string> TakeStrings()
    {
        var list = default(ListBuilder<string>);
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            list.Add(json.TakeText());
        }

        return list.ToList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<int> TakeNumbers()
    {
        var list = default(ListBuilder<int>);
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            list.Add(json.TakeNumber());
        }

        return list.ToList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<LocalizedText> TakeTexts()
    {
        var list = default(ListBuilder<LocalizedText>);
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            list.Add(TakeLocalizedText());
        }

        return list.ToList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<T> TakeValues<T>()
        where T : struct, ITextValue<T>
    {
        var list = default(ListBuilder<T>);
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            TakeValue<T>(out var value);
            list.Add(value);
        }

        return list.ToList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<T> TakeObjects<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var list = default(ListBuilder<T>);
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            list.Add(ReadObject<T>());
        }

        return list.ToList();
    }
}
