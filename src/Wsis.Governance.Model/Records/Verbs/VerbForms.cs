namespace Wsis.Governance;

/// <summary>The printed forms of a verb in one language.</summary>
/// <param name="Operative">The forms that open operative paragraphs, the most common first: <c>calls
/// upon</c>, <c>call upon</c>.</param>
/// <param name="Preambular">The forms that open paragraphs of the preamble: <c>calling upon</c>. Empty if the verb does
/// not occur there.</param>
public readonly record struct VerbForms(ValueList<string> Operative, ValueList<string> Preambular);
