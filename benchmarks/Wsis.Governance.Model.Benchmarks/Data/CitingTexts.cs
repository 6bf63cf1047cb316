namespace Wsis.Governance.Benchmarks.Data;

/// <summary>Paragraphs that cite documents about as often as reports do, in the six official languages.</summary>
internal static class CitingTexts
{
    /// <summary>The languages, in English.</summary>
    public static readonly string[] Languages = ["English", "French", "Spanish", "Russian", "Chinese", "Arabic"];

    private const string English =
        """
        1. The Tunis Agenda for the Information Society (A/60/687), endorsed by the General Assembly in its resolution 60/252,
        calls for enhanced cooperation on public policy issues pertaining to the Internet. In the period from September to
        December 2010 consultations were held with 85 written and oral contributions; 13 participants took the floor at the
        meeting of 14 December 2010 in New York.

        2. By paragraph 8 of its resolution 2010/2 the Economic and Social Council invited the Secretary-General to convene
        them. His earlier reports are contained in documents A/64/64-E/2009/10 and E/2009/92, the latter updated by
        E/2010/CRP.4. Some 150 organizations were invited, together with 3,500 non-governmental organizations; the views
        expressed were summarized under five headings, of which the third took up 40 per cent of the time.

        """;

    private const string French =
        """
        1. L'Agenda de Tunis pour la société de l'information (A/60/687), auquel l'Assemblée générale a souscrit dans sa
        résolution 60/252, appelle à une coopération renforcée sur les politiques publiques relatives à Internet. De
        septembre à décembre 2010, des consultations ont donné lieu à 85 contributions écrites et orales.

        2. Au paragraphe 8 de sa résolution 2010/2, le Conseil économique et social a invité le Secrétaire général à les
        organiser. Ses rapports antérieurs figurent dans les documents A/64/64-E/2009/10 et E/2009/92, mis à jour par le
        document E/2010/CRP.4. Quelque 150 organisations et 3 500 organisations non gouvernementales ont été invitées.

        """;

    private const string Spanish =
        """
        1. La Agenda de Túnez para la Sociedad de la Información (A/60/687), que la Asamblea General hizo suya en su
        resolución 60/252, pide una mayor cooperación en materia de políticas públicas relativas a Internet. De
        septiembre a diciembre de 2010 se recibieron 85 contribuciones escritas y orales.

        2. En el párrafo 8 de su resolución 2010/2, el Consejo Económico y Social invitó al Secretario General a convocar
        las consultas. Sus informes anteriores figuran en los documentos A/64/64-E/2009/10 y E/2009/92, actualizado por
        el documento E/2010/CRP.4. Se invitó a unas 150 organizaciones y a 3.500 organizaciones no gubernamentales.

        """;

    private const string Russian =
        """
        1. Тунисская программа для информационного общества (A/60/687), одобренная Генеральной Ассамблеей в ее резолюции
        60/252, призывает к укреплению сотрудничества по вопросам государственной политики, касающимся Интернета. С
        сентября по декабрь 2010 года было получено 85 письменных и устных сообщений.

        2. В пункте 8 своей резолюции 2010/2 Экономический и Социальный Совет предложил Генеральному секретарю провести
        консультации. Его прежние доклады содержатся в документах A/64/64-E/2009/10 и E/2009/92, обновленном в документе
        E/2010/CRP.4. Было приглашено около 150 организаций и 3500 неправительственных организаций.

        """;

    private const string Chinese =
        """
        1. 大会第60/252号决议核可的《信息社会突尼斯议程》（A/60/687）呼吁在与互联网有关的公共政策问题上加强合作。
        2010年9月至12月举行了协商，共收到85份书面和口头意见，13名与会者在2010年12月14日于纽约举行的会议上发言。

        2. 经济及社会理事会第2010/2号决议第8段请秘书长召开协商会议。秘书长先前的报告载于A/64/64-E/2009/10号和
        E/2009/92号文件，后者由E/2010/CRP.4号文件更新。约150个组织和3500个非政府组织应邀参加。

        """;

    private const string Arabic =
        """
        2 - وبالرغم من أن جدول أعمال تونس لمجتمع المعلومات الذي أيدته الجمعية العامة في قرارها 60/252 لم يحدد معنى تعزيز
        التعاون بعبارات دقيقة، فإنه اعترف بضرورة مشاركة جميع أصحاب المصلحة كل حسب دوره، وأشار إلى الفقرة 35 منه.

        6 - وفي قراره 2010/2، أحاط المجلس الاقتصادي والاجتماعي علما بتقرير الأمين العام عن تعزيز التعاون (E/2009/92)، ودعا
        إلى عقد مشاورات مفتوحة وشاملة قبل نهاية عام 2010 بمشاركة جميع الدول الأعضاء وجميع أصحاب المصلحة الآخرين.

        """;

    /// <summary>A text of the length of a report.</summary>
    public static string Report(string language) => string.Concat(Enumerable.Repeat(
        language switch
        {
            "French" => French,
            "Spanish" => Spanish,
            "Russian" => Russian,
            "Chinese" => Chinese,
            "Arabic" => Arabic,
            _ => English,
        },
        30));
}
