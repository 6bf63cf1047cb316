namespace Wsis.Governance.Json.Writing;

/// <summary>Where JSON is written to, token by token.</summary>
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

    /// <summary>Writes a name of a contract, in which nothing is to be escaped.</summary>
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

    /// <summary>Writes a member that this version does not know.</summary>
    void Unknown(UnknownMember member);
}
