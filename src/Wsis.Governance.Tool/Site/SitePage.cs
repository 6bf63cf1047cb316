namespace Wsis.Governance.Tool.Site;

/// <summary>The page frame: head, navigation, search, foot.</summary>
/// <param name="path">The path of the page in the site.</param>
/// <param name="title">Its title.</param>
internal sealed class SitePage(string path, string title)
{
    private static readonly (string Path, string Label)[] navigation =
    [
        ("index.html", "Start"),
        ("mandate/index.html", "Mandates"),
        ("organization/index.html", "Organizations"),
        ("timeline.html", "Timeline"),
        ("findings.html", "Findings"),
    ];

    /// <summary>The content.</summary>
    public HtmlText Content { get; } = new();

    /// <summary>The path of the page.</summary>
    public string Path => path;

    /// <summary>The address of another page as seen from this one.</summary>
    public string AddressOf(string other) => SitePaths.Relative(path, other);

    /// <inheritdoc/>
    public override string ToString()
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", title)
            .Raw($"<link rel=\"stylesheet\" href=\"{AddressOf("site.css")}\">\n")
            .Raw("<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n")
            .Raw("<a class=\"skip\" href=\"#content\">To the content</a>\n<header>\n<nav aria-label=\"Site\">\n<ul>\n");
        foreach (var (target, label) in navigation)
        {
            var current = target == path ? " aria-current=\"page\"" : "";
            html.Raw($"<li><a href=\"{AddressOf(target)}\"{current}>{label}</a></li>\n");
        }

        return html.Raw($"</ul>\n</nav>\n<form role=\"search\" action=\"{AddressOf("search.html")}\">\n")
            .Raw("<input type=\"search\" name=\"q\" aria-label=\"Search\" placeholder=\"Search\">\n")
            .Raw("<button>Search</button>\n</form>\n</header>\n<main id=\"content\">\n")
            .Raw(Content.ToString())
            .Raw("</main>\n<footer>\n<p>Records of the follow-up to the World Summit on the Information Society, in ")
            .Raw("the words of their editors. "
            + "The documents themselves belong to the United Nations.</p>\n</footer>\n")
            .Raw("</body>\n</html>\n")
            .ToString();
    }
}
