namespace Wsis.Governance;

/// <summary>How a verb is printed in one language.</summary>
/// <param name="Operative">The forms that open operative paragraphs, the most common first: <c>calls upon</c>,
/// <c>call upon</c>.</param>
/// <param name="Preambular">The forms that open paragraphs of the preamble: <c>calling upon</c>. Empty where the verb
/// does not stand there.</param>
public readonly record struct VerbForms(ValueList<string> Operative, ValueList<string> Preambular);
