namespace Wsis.Governance.Tool.Show;

/// <summary>Leads from organs to the records of their organizations.</summary>
internal static class OrganNames
{
    /// <summary>True where an organ is that organization.</summary>
    public static bool Is(Code<Organ> organ, Organization organization, WsisCorpus corpus) =>
        corpus.FindOrganization(Humanizer.OfCode(organ.ToString()))?.Id == organization.Id;
}
