namespace Wsis.Governance.Records.Verbs;

/// <summary>One printed form of a verb.</summary>
/// <param name="Code">The verb.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="IsPreambular">True for a form of the preamble.</param>
internal sealed record VerbForm(Code<OperativeVerb> Code, string[] Words, bool IsPreambular)
{
    /// <summary>The other verbs with the same printed form.</summary>
    public ValueList<Code<OperativeVerb>> Alternatives { get; private set; }

    /// <summary>True if this form, or another verb with the same form, belongs to the preamble.</summary>
    public bool CanOpenPreamble { get; private set; } = IsPreambular;

    /// <summary>Compares the form with those that begin with the same word.</summary>
    public void Compare(IEnumerable<VerbForm> forms)
    {
        List<Code<OperativeVerb>>? others = null;
        foreach (var other in forms)
        {
            if (other.Words.AsSpan().SequenceEqual(Words))
            {
                CanOpenPreamble |= other.IsPreambular;
                if (other.Code != Code)
                {
                    (others ??= []).Add(other.Code);
                }
            }
        }

        Alternatives = others is null ? default : [.. others.Distinct()];
    }
}
