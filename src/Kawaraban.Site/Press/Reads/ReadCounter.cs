using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Press.Reads;

/// <summary>
/// Counts reads without knowing readers. A reader is a keyed hash of address and browser that is never stored and cannot be made again once
/// the day's key is thrown away; it only keeps the same article from counting twice in a day. Robots, prefetches and HEADs are no reads.
/// </summary>
public sealed class ReadCounter(ReadLedger ledger, TimeProvider clock)
{
    /// <summary>So many read marks are remembered a day; beyond that reads of known articles still count, unseen repeats too.</summary>
    private const int RememberedReads = 500_000;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<ArticleId, int> _waiting = new();
    private HashSet<UInt128> _seen = [];
    private byte[] _key = RandomNumberGenerator.GetBytes(32);
    private DateOnly _day;

    public void Count(ArticleId article, HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !Robots.IsOne(context.Request.Headers.UserAgent.ToString()) && !IsPrefetch(context.Request.Headers) && IsFirstToday(article, context))
        {
            _waiting.AddOrUpdate(article, 1, (_, reads) => reads + 1);
        }
    }

    /// <summary>Writes what was counted since the last time. What cannot be written now is kept for the next.</summary>
    public async Task FlushAsync(CancellationToken cancel = default)
    {
        var reads = new Dictionary<ArticleId, int>();
        foreach (var article in _waiting.Keys)
        {
            if (_waiting.TryRemove(article, out var count))
            {
                reads[article] = count;
            }
        }
        try
        {
            await ledger.AddAsync(reads, cancel);
        }
        catch
        {
            foreach (var (article, count) in reads)
            {
                _waiting.AddOrUpdate(article, count, (_, waiting) => waiting + count);
            }
            throw;
        }
    }

    private static bool IsPrefetch(IHeaderDictionary headers) =>
        headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase) || headers["Purpose"] == "prefetch";

    private bool IsFirstToday(ArticleId article, HttpContext context)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        lock (_gate)
        {
            if (today != _day)
            {
                (_day, _key, _seen) = (today, RandomNumberGenerator.GetBytes(32), []);
            }
            return _seen.Count >= RememberedReads || _seen.Add(MarkOf(article, context));
        }
    }

    private UInt128 MarkOf(ArticleId article, HttpContext context)
    {
        var text = $"{article}|{context.Connection.RemoteIpAddress}|{context.Request.Headers.UserAgent}";
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text), hash);
        return BitConverter.ToUInt128(hash);
    }
}
