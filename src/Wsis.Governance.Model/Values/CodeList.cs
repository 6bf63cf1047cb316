namespace Wsis.Governance;

/// <summary>The base of the lists that name the codes this version knows.</summary>
/// <typeparam name="TSelf">The list itself.</typeparam>
public abstract class CodeList<TSelf>
    where TSelf : ICodeList
{
    private protected CodeList()
    {
    }

    /// <summary>Defines a code of the list.</summary>
    private protected static Code<TSelf> Define(string text) => Code<TSelf>.Define(text);
}
