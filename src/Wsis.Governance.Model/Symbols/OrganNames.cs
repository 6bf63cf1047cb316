namespace Wsis.Governance.Symbols;

/// <summary>The names of organs as citations use them: in English, Arabic and Chinese before the number, in French,
/// Spanish and Russian after it, in the genitive.</summary>
internal static class OrganNames
{
    /// <summary>The name; null for organs that have none here.</summary>
    public static string? Of(string? organ, string language) => organ switch
    {
        OrganCodes.GeneralAssembly => Pick(language, "General Assembly", "de l'Assemblée générale",
            "de la Asamblea General", "Генеральной Ассамблеи", "大会", "الجمعية العامة"),
        OrganCodes.SecurityCouncil => Pick(language, "Security Council", "du Conseil de sécurité",
            "del Consejo de Seguridad", "Совета Безопасности", "安全理事会", "مجلس الأمن"),
        OrganCodes.EconomicAndSocialCouncil => Pick(language, "Economic and Social Council",
            "du Conseil économique et social", "del Consejo Económico y Social",
            "Экономического и Социального Совета", "经济及社会理事会", "المجلس الاقتصادي والاجتماعي"),
        OrganCodes.HumanRightsCouncil => Pick(language, "Human Rights Council", "du Conseil des droits de l'homme",
            "del Consejo de Derechos Humanos", "Совета по правам человека", "人权理事会", "مجلس حقوق الإنسان"),
        OrganCodes.CommissionOnHumanRights => Pick(language, "Commission on Human Rights",
            "de la Commission des droits de l'homme", "de la Comisión de Derechos Humanos",
            "Комиссии по правам человека", "人权委员会", "لجنة حقوق الإنسان"),
        OrganCodes.TrusteeshipCouncil => Pick(language, "Trusteeship Council", "du Conseil de tutelle",
            "del Consejo de Administración Fiduciaria", "Совета по Опеке", "托管理事会", "مجلس الوصاية"),
        _ => null,
    };

    private static string Pick(
        string language, string en, string fr, string es, string ru, string zh, string ar) => language switch
        {
            "fr" => fr,
            "es" => es,
            "ru" => ru,
            "zh" => zh,
            "ar" => ar,
            _ => en,
        };
}
