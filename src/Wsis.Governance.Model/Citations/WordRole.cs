namespace Wsis.Governance.Citations;

/// <summary>What a word of running text says about a number near it.</summary>
[Flags]
internal enum WordRole : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"resolution", in any language, number and case.</summary>
    Resolution = 1,

    /// <summary>"decision".</summary>
    Decision = 2,

    /// <summary>"Assembly".</summary>
    Assembly = 4,

    /// <summary>"Council".</summary>
    Council = 8,

    /// <summary>"Security".</summary>
    Security = 16,

    /// <summary>"Economic" or "Social".</summary>
    Economic = 32,

    /// <summary>"Rights".</summary>
    Rights = 64,

    /// <summary>"Commission".</summary>
    Commission = 128,

    /// <summary>"Trusteeship".</summary>
    Trusteeship = 256,

    /// <summary>A word that makes another body of what is named: "Environment Assembly".</summary>
    Other = 512,

    /// <summary>A word that can stand between a number and the organ it belongs to.</summary>
    Glue = 1024,

    /// <summary>"paragraph".</summary>
    Paragraph = 2048,

    /// <summary>"its" as a part of the word, of an Assembly (feminine in Arabic).</summary>
    OfAssembly = 4096,

    /// <summary>"its" as a part of the word, of a Council (masculine in Arabic).</summary>
    OfCouncil = 8192,

    /// <summary>"draft": what follows is no resolution yet.</summary>
    Draft = 16384,
}
