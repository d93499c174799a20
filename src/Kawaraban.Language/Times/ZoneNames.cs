using System.Collections.Frozen;

namespace Kawaraban.Language.Times;

/// <summary>The zones that texts name, by the names they use.</summary>
internal static class ZoneNames
{
    /// <summary>Abbreviations, in upper case; those of one offset are that offset, whatever the season.</summary>
    public static readonly FrozenDictionary<string, TimeZoneInfo> Abbreviations = new Dictionary<string, TimeZoneInfo>
    {
        ["GMT"] = TimeZoneInfo.Utc,
        ["UTC"] = TimeZoneInfo.Utc,
        ["BST"] = Fixed("BST", 1),
        ["CET"] = Fixed("CET", 1),
        ["CEST"] = Fixed("CEST", 2),
        ["EET"] = Fixed("EET", 2),
        ["EEST"] = Fixed("EEST", 3),
        ["MSK"] = Fixed("MSK", 3),
        ["IST"] = Fixed("IST", 5.5),
        ["HKT"] = Fixed("HKT", 8),
        ["SGT"] = Fixed("SGT", 8),
        ["JST"] = Fixed("JST", 9),
        ["KST"] = Fixed("KST", 9),
        ["AEST"] = Fixed("AEST", 10),
        ["AEDT"] = Fixed("AEDT", 11),
        ["EST"] = Fixed("EST", -5),
        ["EDT"] = Fixed("EDT", -4),
        ["CST"] = Fixed("CST", -6),
        ["CDT"] = Fixed("CDT", -5),
        ["MST"] = Fixed("MST", -7),
        ["MDT"] = Fixed("MDT", -6),
        ["PST"] = Fixed("PST", -8),
        ["PDT"] = Fixed("PDT", -7),
        ["ET"] = Named("America/New_York", -5),
        ["CT"] = Named("America/Chicago", -6),
        ["MT"] = Named("America/Denver", -7),
        ["PT"] = Named("America/Los_Angeles", -8),
    }.ToFrozenDictionary();

    /// <summary>What stands before "time", in lower case; null is the zone of the reference, all that can be known of "local time".</summary>
    public static readonly FrozenDictionary<string, TimeZoneInfo?> English = new Dictionary<string, TimeZoneInfo?>
    {
        ["local"] = null,
        ["eastern"] = Named("America/New_York", -5),
        ["central"] = Named("America/Chicago", -6),
        ["mountain"] = Named("America/Denver", -7),
        ["pacific"] = Named("America/Los_Angeles", -8),
        ["washington"] = Named("America/New_York", -5),
        ["japan"] = Named("Asia/Tokyo", 9),
        ["tokyo"] = Named("Asia/Tokyo", 9),
        ["korean"] = Named("Asia/Seoul", 9),
        ["korea"] = Named("Asia/Seoul", 9),
        ["seoul"] = Named("Asia/Seoul", 9),
        ["beijing"] = Named("Asia/Shanghai", 8),
        ["china"] = Named("Asia/Shanghai", 8),
        ["indian"] = Named("Asia/Kolkata", 5.5),
        ["israel"] = Named("Asia/Jerusalem", 2),
        ["moscow"] = Named("Europe/Moscow", 3),
        ["kyiv"] = Named("Europe/Kyiv", 2, "Europe/Kiev"),
        ["london"] = Named("Europe/London", 0),
        ["british"] = Named("Europe/London", 0),
        ["paris"] = Named("Europe/Paris", 1),
        ["berlin"] = Named("Europe/Berlin", 1),
        ["greenwich"] = TimeZoneInfo.Utc,
        ["universal"] = TimeZoneInfo.Utc,
    }.ToFrozenDictionary();

    /// <summary>Japanese names with what comes after them; longer ones first.</summary>
    public static readonly (string Name, TimeZoneInfo? Zone)[] Japanese = new (string Name, TimeZoneInfo? Zone)[]
    {
        ("日本時間", Named("Asia/Tokyo", 9)),
        ("日本標準時", Named("Asia/Tokyo", 9)),
        ("現地時間", null),
        ("地元時間", null),
        ("米東部夏時間", Fixed("EDT", -4)),
        ("米東部標準時", Fixed("EST", -5)),
        ("米東部時間", Named("America/New_York", -5)),
        ("米国東部時間", Named("America/New_York", -5)),
        ("東部時間", Named("America/New_York", -5)),
        ("米中部時間", Named("America/Chicago", -6)),
        ("米山岳部時間", Named("America/Denver", -7)),
        ("米西部時間", Named("America/Los_Angeles", -8)),
        ("米太平洋時間", Named("America/Los_Angeles", -8)),
        ("ニューヨーク時間", Named("America/New_York", -5)),
        ("ロサンゼルス時間", Named("America/Los_Angeles", -8)),
        ("ロンドン時間", Named("Europe/London", 0)),
        ("英国時間", Named("Europe/London", 0)),
        ("英時間", Named("Europe/London", 0)),
        ("パリ時間", Named("Europe/Paris", 1)),
        ("フランス時間", Named("Europe/Paris", 1)),
        ("ドイツ時間", Named("Europe/Berlin", 1)),
        ("モスクワ時間", Named("Europe/Moscow", 3)),
        ("ロシア時間", Named("Europe/Moscow", 3)),
        ("キーウ時間", Named("Europe/Kyiv", 2, "Europe/Kiev")),
        ("ウクライナ時間", Named("Europe/Kyiv", 2, "Europe/Kiev")),
        ("イスラエル時間", Named("Asia/Jerusalem", 2)),
        ("インド時間", Named("Asia/Kolkata", 5.5)),
        ("中国時間", Named("Asia/Shanghai", 8)),
        ("北京時間", Named("Asia/Shanghai", 8)),
        ("香港時間", Fixed("HKT", 8)),
        ("台湾時間", Named("Asia/Taipei", 8)),
        ("韓国時間", Named("Asia/Seoul", 9)),
        ("ソウル時間", Named("Asia/Seoul", 9)),
        ("ハワイ時間", Named("Pacific/Honolulu", -10)),
        ("グリニッジ標準時", TimeZoneInfo.Utc),
        ("グリニッジ時間", TimeZoneInfo.Utc),
        ("協定世界時", TimeZoneInfo.Utc),
        ("世界標準時", TimeZoneInfo.Utc),
        ("世界時", TimeZoneInfo.Utc),
        ("GMT", TimeZoneInfo.Utc),
        ("UTC", TimeZoneInfo.Utc),
        ("JST", Named("Asia/Tokyo", 9)),
        ("EDT", Fixed("EDT", -4)),
        ("EST", Fixed("EST", -5)),
        ("PDT", Fixed("PDT", -7)),
        ("PST", Fixed("PST", -8)),
        ("ET", Named("America/New_York", -5)),
    }.OrderByDescending(zone => zone.Name.Length).ToArray();

    private static TimeZoneInfo Fixed(string name, double hours) => TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(hours), name, name);

    /// <summary>A zone of the machine's own list, or its winter time where the machine has none.</summary>
    private static TimeZoneInfo Named(string id, double otherwise, string? formerId = null) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) || formerId is not null && TimeZoneInfo.TryFindSystemTimeZoneById(formerId, out zone)
            ? zone
            : Fixed(id, otherwise);
}
