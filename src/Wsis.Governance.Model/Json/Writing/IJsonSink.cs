namespace Wsis.Governance.Json.Writing;

/// <summary>An output for JSON tokens.</summary>
internal interface IJsonSink
{
    /// <summary>Begins an object.</summary>
    void BeginObject();

    /// <summary>Ends an object.</summary>
    void EndObject();

    /// <summary>Begins a list.</summary>
    void BeginList();

    /// <summary>Ends a list.</summary>
    void EndList();

    /// <summary>Writes a name of a contract, which needs no escapes.</summary>
    void Name(scoped ReadOnlySpan<byte> name);

    /// <summary>Writes any name.</summary>
    void Name(string name);

    /// <summary>Writes a string.</summary>
    void Text(string text);

    /// <summary>Writes a string of characters that need no escape.</summary>
    void Plain(scoped ReadOnlySpan<byte> ascii);

    /// <summary>Writes a number.</summary>
    void Number(int number);

    /// <summary>Writes true or false.</summary>
    void Flag(bool flag);

    /// <summary>Writes an unknown member.</summary>
    void Unknown(UnknownMember member);
}
