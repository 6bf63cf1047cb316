namespace Wsis.Governance;

/// <summary>The class of a verb of a resolution.</summary>
public enum VerbClass
{
    /// <summary>Not known: the code is not one of this version, or not stated.</summary>
    Unknown = 0,

    /// <summary>It moves somebody to act: requests, invites, calls upon, urges.</summary>
    Directive,

    /// <summary>It settles something by being said: decides, approves, authorizes, declares.</summary>
    Deciding,

    /// <summary>It gives weight to what is already said or known: reaffirms, recalls, stresses.</summary>
    Reinforcing,

    /// <summary>It voices a view, a feeling or an observation: welcomes, notes, condemns, expresses.</summary>
    Expressing,
}
