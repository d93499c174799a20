using System.Security.Cryptography;
using System.Text;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Press.Pages;

/// <summary>A short text that is another one when a page of the same articles might be: another build, publication, address or archive.</summary>
internal static class Fingerprint
{
    public static string Of(PaperSetting setting)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var room in new[] { typeof(Fingerprint), typeof(ArchiveSetting), typeof(Language.Search.SearchTerms), typeof(Wire.Teleprinter) })
        {
            hash.AppendData(room.Module.ModuleVersionId.ToByteArray());
        }
        hash.AppendData(Encoding.UTF8.GetBytes($"{setting.PublicAddress}|{setting.Listen}|{setting.Port}|{setting.Postgres}"));
        foreach (var file in Directory.EnumerateFiles(setting.EditionsFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(file));
        }
        // A port of the system's choosing is another at every start, and pages hold their address.
        var start = setting is { Port: 0, PublicAddress: null } ? Guid.NewGuid().ToString("N")[..8] : "";
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16] + start;
    }
}
