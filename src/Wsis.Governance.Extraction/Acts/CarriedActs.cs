using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Passes verbs and addressees on to subparagraphs.</summary>
internal sealed class CarriedActs
{
    private readonly ExtractedAct?[] byDepth = new ExtractedAct?[6];

    /// <summary>Clears the state, as at the start of a section.</summary>
    public void Clear() => Array.Clear(byDepth);

    /// <summary>The act that the paragraph above passes on to the next one; null if there is none.</summary>
    public ExtractedAct? Above(Label label, int depth) =>
        depth > 0 && label.Kind is LabelKind.Bracket or LabelKind.Bullet
            ? Above(Math.Min(depth, byDepth.Length - 1))
            : null;

    /// <summary>The acts of the next paragraph: its own, or the one passed on to it.</summary>
    public List<ExtractedAct> Take(List<ExtractedAct> own, Label label, int depth, string text)
    {
        if (own.Count == 0 && Above(label, depth) is { } above)
        {
            own =
            [
                above with
                {
                    Span = new TextSpan(label.End, 0),
                    Printed = null,
                    IsInherited = true,
                    Task = TextSpan.Between(label.End, text.Length),
                    Reporting = default,
                },
            ];
        }

        depth = Math.Min(depth, byDepth.Length - 1);
        Array.Clear(byDepth, depth, byDepth.Length - depth);
        byDepth[depth] = own.Count > 0 ? own[^1] : null;
        return own;
    }

    private ExtractedAct? Above(int depth)
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (byDepth[i] is { } act)
            {
                return act;
            }
        }

        return null;
    }
}
