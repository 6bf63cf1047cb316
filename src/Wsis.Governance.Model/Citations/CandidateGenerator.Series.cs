using System.Globalization;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <content>The readings of each shape of number.</content>
internal ref partial struct CandidateGenerator
{
    private void AddSecurityCouncil()
    {
        if (NumberSeries.CanBeSecurityCouncil(number.First, number.Year, cited.PresentSession))
        {
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, number.Year, number.First, ByShape, false);
            return;
        }

        // The number shows a misprinted year; a number of two digits more likely belongs to something else.
        var year = NumberSeries.YearOfSecurityCouncil(number.First);
        if (context.HasKind && number.First >= MinMisprinted && year > 0
            && number.Year <= NumberSeries.LastYear(cited.PresentSession)
            && context.Organ is CitedOrgan.None or CitedOrgan.SecurityCouncil or CitedOrgan.Council)
        {
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, number.Year, number.First, AgainstYear, false);
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, year, number.First, ByNumber, false);
            verdict = Verdict.Misprinted;
        }
    }

    private void AddRunning()
    {
        var (kind, session) = (number.SessionKind, number.Session);
        var isRegular = kind == SessionKind.Regular;
        var canBeAssembly = !isRegular || NumberSeries.CanBeRunningAssembly(number.First, session);
        var canBeCouncil = isRegular && NumberSeries.CanBeRunningCouncil(
            number.First, session, context.Kind == SymbolKind.Decision);
        if (context.Organ is CitedOrgan.EconomicAndSocialCouncil or CitedOrgan.Council && canBeCouncil)
        {
            Add(OrganCodes.EconomicAndSocialCouncil, kind, session, 0, number.First, ByOrgan, false);
            if (canBeAssembly && cited.Date.IsKnown)
            {
                Add(OrganCodes.GeneralAssembly, kind, session, 0, number.First, ByShape, false);
            }
        }
        else if (context.Organ == CitedOrgan.TrusteeshipCouncil)
        {
            Add(OrganCodes.TrusteeshipCouncil, kind, session, 0, number.First, ByOrgan, false);
        }
        else if (context.Organ != CitedOrgan.CommissionOnHumanRights)
        {
            AddAssemblyOrCouncil(canBeAssembly, canBeCouncil);
        }
        else if (isRegular && NumberSeries.CanBeRunningCommission(number.First, session))
        {
            Add(OrganCodes.CommissionOnHumanRights, kind, session, 0, number.First, ByOrgan, false);
        }
    }

    private void AddAssemblyOrCouncil(bool canBeAssembly, bool canBeCouncil)
    {
        var (kind, session) = (number.SessionKind, number.Session);
        if (!canBeAssembly && context.HasKind && kind == SessionKind.Regular
            && context.Organ is CitedOrgan.None or CitedOrgan.GeneralAssembly && AddMisprinted())
        {
            return;
        }

        if (canBeAssembly)
        {
            Add(OrganCodes.GeneralAssembly, kind, session, 0, number.First, ByShape, false);
        }

        if (canBeCouncil && (context.Organ == CitedOrgan.None || !canBeAssembly || cited.Date.IsKnown)
            && (canBeAssembly || context.HasKind) && !(cited.IsNamed && context.IsBound && canBeAssembly))
        {
            Add(OrganCodes.EconomicAndSocialCouncil, kind, session, 0, number.First, ByShape, false);
        }
    }

    /// <summary>A number of the Assembly with another session than its own: as printed if the Assembly is named, and by
    /// the number if the date agrees with it.</summary>
    private bool AddMisprinted()
    {
        var own = number.First < MinMisprinted ? 0 : NumberSeries.RunningAssemblySession(number.First);
        var isDated = own > 0 && NumberSeries.IsYearOfAssembly(own, cited.Date.Year);
        if (cited.IsNamed && context.Organ == CitedOrgan.GeneralAssembly && number.Session < FirstSession)
        {
            AddSession(OrganCodes.GeneralAssembly, number.Session, number.First, AgainstSession, isMirrored: false);
        }

        if (isDated || (own > 0 && count > 0))
        {
            AddSession(OrganCodes.GeneralAssembly, own, number.First, BySessionOfNumber, isMirrored: false);
        }

        verdict = count > 0 ? Verdict.Misprinted : verdict;
        return count > 0;
    }

    private void AddSpecial()
    {
        var isCouncil = context.Organ is CitedOrgan.HumanRightsCouncil or CitedOrgan.Council
            || (context.Organ == CitedOrgan.None && cited.Default == CitedOrgan.HumanRightsCouncil);
        var canBeCouncil = number.SessionKind == SessionKind.Special
            && (isCouncil || context.Organ == CitedOrgan.None || cited.Date.IsKnown);
        if (isCouncil && canBeCouncil)
        {
            Add(OrganCodes.HumanRightsCouncil, number.SessionKind, number.First, 0, number.Second, ByOrgan, false);
        }

        if (!isCouncil || cited.Date.IsKnown)
        {
            Add(OrganCodes.GeneralAssembly, number.SessionKind, number.First, 0, number.Second, ByShape, false);
        }

        if (!isCouncil && canBeCouncil)
        {
            Add(OrganCodes.HumanRightsCouncil, number.SessionKind, number.First, 0, number.Second, ByShape, false);
        }
    }

    private void AddYear()
    {
        var isMirrored = IsYear(number.Second, cited.PresentSession);
        if ((isMirrored && !cited.InArabic)
            || (context.IsBound && context.Organ is CitedOrgan.SecurityCouncil or CitedOrgan.TrusteeshipCouncil))
        {
            return;
        }

        var organ = context.Kind == SymbolKind.PresidentialStatement ? OrganCodes.SecurityCouncil
            : context.Organ == CitedOrgan.CommissionOnHumanRights
            ? OrganCodes.CommissionOnHumanRights : OrganCodes.EconomicAndSocialCouncil;
        var (year, within) = isMirrored ? (number.Second, number.First) : (number.First, number.Second);
        Add(organ, SessionKind.None, 0, year, within, ByYear, isMirrored);
    }

    private void AddSlash()
    {
        if (context.Organ is CitedOrgan.EnvironmentAssembly or CitedOrgan.HabitatAssembly)
        {
            AddBodyOfProgramme();
            return;
        }

        var (first, second) = (number.First, number.Second);
        var (canBeAssembly, canBeCouncil) = (IsAssembly(first, second), IsCouncil(first, second));
        if (PrefersCouncil(canBeAssembly) && canBeCouncil)
        {
            AddSession(OrganCodes.HumanRightsCouncil, first, second, ByOrgan, isMirrored: false);
            if (cited.InArabic && second != first && IsCouncil(second, first))
            {
                AddSession(OrganCodes.HumanRightsCouncil, second, first, EitherMirrored, isMirrored: true);
            }

            if (canBeAssembly && cited.Date.IsKnown)
            {
                AddSession(OrganCodes.GeneralAssembly, first, second, ByDateAlone, isMirrored: false);
            }

            return;
        }

        if (cited.InArabic && context.Organ == CitedOrgan.HumanRightsCouncil && IsCouncil(second, first))
        {
            AddSession(OrganCodes.HumanRightsCouncil, second, first, BySession, isMirrored: true);
            if (!cited.Date.IsKnown)
            {
                return;
            }
        }

        AddAssembly(first, second);
        var isOpen = context.Organ is CitedOrgan.None or CitedOrgan.SecurityCouncil && count > 0
            && !cited.IsNamed && cited.Default == CitedOrgan.None;
        if (canBeCouncil && (isOpen || cited.Date.IsKnown))
        {
            AddSession(OrganCodes.HumanRightsCouncil, first, second, isOpen ? ByShape : ByDateAlone, isMirrored: false);
        }
    }

    /// <summary>True if a number that both can have is rather one of the Human Rights Council.</summary>
    private readonly bool PrefersCouncil(bool canBeAssembly) => context.Organ switch
    {
        CitedOrgan.HumanRightsCouncil or CitedOrgan.Council => true,
        CitedOrgan.None => cited.Default == CitedOrgan.HumanRightsCouncil,
        CitedOrgan.EconomicAndSocialCouncil => !canBeAssembly && context.IsBound && cited.Date.IsKnown,
        _ => false,
    };

    private readonly bool IsAssembly(int session, int within) =>
        IsSession(session, cited.PresentSession) && within <= MaxNumber;

    private readonly bool IsCouncil(int session, int within) =>
        session <= NumberSeries.LastCouncilSession(cited.PresentSession)
        && within <= (context.Kind == SymbolKind.Decision || context.NamesBothKinds
            ? NumberSeries.MaxCouncilDecision : NumberSeries.MaxCouncilResolution);

    private void AddBodyOfProgramme()
    {
        var isEnvironment = context.Organ == CitedOrgan.EnvironmentAssembly;
        if (number.First > NumberSeries.MaxProgrammeSession
            || !NumberSeries.CanBeProgramme(isEnvironment, number.First, cited.Date.Year))
        {
            return;
        }

        var kind = context.Kind == SymbolKind.Decision ? "DEC" : "RES";
        var series = isEnvironment ? "UNEP/EA" : "HSP/HA";
        var text = string.Create(CultureInfo.InvariantCulture, $"{series}.{number.First}/{kind}.{number.Second}");
        if (DocumentSymbol.TryParse(text, out var symbol))
        {
            AddReading(new CitationReading(default, symbol, ByOrgan, false, true));
        }
    }

    private void AddAssembly(int first, int second)
    {
        var (isFirst, isSecond) = (IsAssembly(first, second), cited.InArabic && IsAssembly(second, first));
        if (isFirst && isSecond && first != second)
        {
            AddEither(first, second);
        }
        else if (isFirst)
        {
            AddSession(OrganCodes.GeneralAssembly, first, second, ByShape, isMirrored: false);
        }
        else if (isSecond)
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, BySession, isMirrored: true);
        }
    }

    private void AddEither(int first, int second)
    {
        var year = cited.LooseYear;
        var isMirroredByDate = year > 0 && !NumberSeries.IsYearOfAssembly(first, year)
            && NumberSeries.IsYearOfAssembly(second, year);
        if (isMirroredByDate)
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, ByDate, isMirrored: true);
        }

        AddSession(OrganCodes.GeneralAssembly, first, second, Either, isMirrored: false);
        if (!isMirroredByDate)
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, EitherMirrored, isMirrored: true);
        }
    }
}
