namespace Wsis.Governance;

/// <summary>The Tunis Agenda for the Information Society (2005), as typed objects: its paragraphs, its sections and the
/// roles of the stakeholder groups.</summary>
public static class TunisAgenda
{
    /// <summary>The number of numbered paragraphs.</summary>
    public const int ParagraphCount = 122;

    /// <summary>The id of the document.</summary>
    public static Id<OutcomeDocument> Id { get; } = Id<OutcomeDocument>.Parse("tunis-agenda");

    /// <summary>The document: symbols, dates, sections.</summary>
    public static OutcomeDocument Document => ReferenceData.Corpus.OutcomeDocuments[Id];

    /// <summary>All paragraphs, in order.</summary>
    public static IEnumerable<OutcomeParagraph> Paragraphs
    {
        get
        {
            for (var number = 1; number <= ParagraphCount; number++)
            {
                yield return Paragraph(number);
            }
        }
    }

    /// <summary>A paragraph.</summary>
    /// <param name="number">Its number, from 1 to 122.</param>
    /// <returns>The paragraph; its <see cref="Record.Evidence"/> says whether its text was seen.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paragraph.</exception>
    public static OutcomeParagraph Paragraph(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, ParagraphCount);
        return ReferenceData.Corpus.FindParagraph(Id, number)
            ?? throw new InvalidOperationException(
                FormattableString.Invariant($"The reference data lacks paragraph {number} of the Tunis Agenda."));
    }

    /// <summary>The section that a paragraph belongs to.</summary>
    /// <param name="number">The paragraph's number, from 1 to 122.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paragraph.</exception>
    public static Section SectionOf(int number)
    {
        var paragraph = Paragraph(number);
        foreach (var section in Document.Sections)
        {
            if (section.Id == paragraph.Section)
            {
                return section;
            }
        }

        throw new InvalidOperationException($"The reference data lacks the section \"{paragraph.Section}\".");
    }

    /// <summary>The roles of the stakeholder groups (paragraphs 35 and 36).</summary>
    public static IEnumerable<StakeholderRole> Roles =>
        ReferenceData.Corpus.StakeholderRoles.Where(static role => role.Basis.Document == Id);
}
