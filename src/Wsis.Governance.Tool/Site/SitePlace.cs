using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>A place in a report that has a page.</summary>
/// <param name="Place">The place.</param>
/// <param name="Path">The path of its page.</param>
/// <param name="Paragraph">The paragraph, by which places are ordered.</param>
internal sealed record SitePlace(ShownPlace Place, string Path, ParagraphReference Paragraph);
