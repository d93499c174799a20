using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Press.Pages;

/// <summary>A short text that is another one when a page of the same articles might be: another build, publication, address or archive.</summary>
internal static class Fingerprint
{
    public static string Of(PaperSetting setting)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var room in Rooms())
        {
            hash.AppendData(room.ManifestModule.ModuleVersionId.ToByteArray());
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

    /// <summary>The site and the rooms that it stands on, whichever of them write a page.</summary>
    private static IEnumerable<Assembly> Rooms()
    {
        var site = typeof(Fingerprint).Assembly;
        return site.GetReferencedAssemblies().Where(room => room.Name!.StartsWith("Kawaraban.", StringComparison.Ordinal)).OrderBy(room => room.Name, StringComparer.Ordinal)
            .Select(Assembly.Load).Prepend(site);
    }
}
