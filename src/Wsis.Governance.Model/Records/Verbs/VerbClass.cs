namespace Wsis.Governance;

/// <summary>The class of a verb of a resolution.</summary>
public enum VerbClass
{
    /// <summary>Not known: the code is not one of this version, or not stated.</summary>
    Unknown = 0,

    /// <summary>It asks somebody to act: requests, invites, calls upon, urges.</summary>
    Directive,

    /// <summary>The statement itself has an effect: decides, approves, authorizes, declares.</summary>
    Deciding,

    /// <summary>It confirms an earlier statement or a known fact: reaffirms, recalls, stresses.</summary>
    Reinforcing,

    /// <summary>It expresses a view, a feeling or an observation: welcomes, notes, condemns, expresses.</summary>
    Expressing,
}
