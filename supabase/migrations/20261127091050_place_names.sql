-- Names of places in Great Britain, to look up where somebody means: on this server, from this table.
-- Place names and positions: GeoNames, CC BY 4.0. See NOTICE.

create table public.place_names (
	id text primary key,
	name text not null,
	county text not null,
	outcode text not null,
	centre point not null,
	weight integer not null
);
comment on table public.place_names is 'Towns and villages of Great Britain by name. The id, "ventnor-po38", may stand in an address bar: it is no more than a place.';
comment on column public.place_names.centre is 'British National Grid, metres: point(easting, northing).';
comment on column public.place_names.weight is 'The larger, the more likely to be meant.';
create index place_names_name on public.place_names (lower(name));
create index place_names_centre on public.place_names using gist (centre);
grant select on public.place_names to anon, authenticated, service_role;
alter table public.place_names enable row level security;
alter table public.place_names force row level security;
create policy "Anyone can read the names of places" on public.place_names for select to anon, authenticated using (true);

insert into public.place_names (id, name, county, outcode, centre, weight)
select trim(both '-' from regexp_replace(replace(lower(f[1]), '''', ''), '[^a-z0-9]+', '-', 'g')) || '-' || lower(f[3]),
	f[1], f[2], f[3], private.grid_of(f[4]::float8, f[5]::float8), f[6]::integer
from (select string_to_array(line, '|') as f from unnest(string_to_array($places$Ab Kettleby|Leicestershire|LE14|52.8004|-0.9261|17
Abberley|Worcestershire|WR6|52.3080|-2.3640|27
Abberton|Essex|CO5|51.8343|0.9108|42
Abberton|Worcestershire|WR10|52.1140|-2.0666|200
Abbess Roding|Essex|CM5|51.7783|0.2772|23
Abbey Dore|Herefordshire|HR2|51.9667|-2.9000|15
Abbey St Bathans|Scottish Borders|TD11|55.8500|-2.3833|2
Abbey Wood|Greater London|SE2|51.4869|0.1075|200
Abbots Bickington|Devon|EX22|50.8970|-4.2988|7
Abbots Bromley|Staffordshire|WS15|52.8170|-1.8769|56
Abbots Langley|Hertfordshire|WD2|51.7057|-0.4176|200
Abbotsbury|Dorset|DT3|50.6667|-2.6000|16
Abbotsham|Devon|EX39|51.0137|-4.2535|49
Abbotskerswell|Devon|TQ12|50.5082|-3.6134|115
Abbotsley|Cambridgeshire|PE19|52.1940|-0.2066|22
Abbotts Ann|Hampshire|SP11|51.1902|-1.5323|53
Abdon|Shropshire|SY7|52.4806|-2.6535|4
Aber|Gwynedd|LL53|52.8842|-4.4932|14
Aber|Ceredigion|SA40|52.0843|-4.1755|31
Aber-nant|Rhondda Cynon Taff|CF44|51.7194|-3.4303|189
Aberaeron|Ceredigion|SA46|52.2425|-4.2587|85
Aberaman|Rhondda Cynon Taff|CF44|51.7031|-3.4303|200
Aberangell|Gwynedd|SY20|52.6667|-3.7167|23
Aberarder|Highland|PH20|57.0551|-4.1512|13
Aberargie|Perth and Kinross|PH2|56.3274|-3.3520|11
Abercanaid|Merthyr Tydfil|CF48|51.7236|-3.3661|126
Abercastle|Pembrokeshire|SA62|51.9594|-5.1258|8
Aberchalder|Highland|PH35|57.0741|-4.9141|0
Aberchirder|Aberdeenshire|AB54|57.5601|-2.6286|47
Abercraf|Powys|SA9|51.8009|-3.7113|60
Abercych|Pembrokeshire|SA37|52.0390|-4.5588|17
Abercynon|Rhondda Cynon Taff|CF45|51.6455|-3.3273|90
Aberdalgie|Perth and Kinross|PH2|56.3655|-3.4928|5
Aberdare|Rhondda Cynon Taff|CF44|51.7144|-3.4492|459
Aberdaron|Gwynedd|LL53|52.8045|-4.7116|10
Aberdeen|Aberdeenshire|AB10|57.1437|-2.0981|3503
Aberdour|Fife|KY3|56.0500|-3.3000|59
Aberdulais|Neath Port Talbot|SA10|51.6832|-3.7755|107
Aberdyfi|Gwynedd|LL35|52.5444|-4.0454|84
Aberedw|Powys|LD2|52.1165|-3.3430|8
Abereiddy|Pembrokeshire|SA62|51.9358|-5.2044|9
Abererch|Gwynedd|LL53|52.9030|-4.3851|35
Aberfan|Merthyr Tydfil|CF48|51.6872|-3.3319|89
Aberfeldy|Perth and Kinross|PH15|56.6200|-3.8645|81
Aberffraw|Isle of Anglesey|LL62|53.2108|-4.3860|25
Aberford|West Yorkshire|LS25|53.8260|-1.3423|53
Aberfoyle|Stirling|FK8|56.1786|-4.3842|31
Abergavenny|Monmouthshire|NP7|51.8210|-3.0174|245
Abergele|Conwy|LL22|53.2844|-3.5822|161
Abergorlech|Carmarthenshire|SA32|51.9831|-4.0603|6
Abergwesyn|Powys|LD5|52.1610|-3.6757|2
Abergwili|Carmarthenshire|SA31|51.8659|-4.2697|60
Abergwynfi|Neath Port Talbot|SA13|51.6536|-3.6026|38
Abergynolwyn|Gwynedd|LL36|52.6443|-3.9561|19
Aberhafesp|Powys|SY16|52.5215|-3.3731|11
Aberhosan|Powys|SY20|52.5614|-3.7544|8
Aberkenfig|Bridgend|CF32|51.5400|-3.5956|200
Aberlady|East Lothian|EH32|56.0088|-2.8585|43
Aberlemno|Angus|DD8|56.6891|-2.7828|4
Aberllefenni|Gwynedd|SY20|52.6667|-3.8167|11
Abermule|Powys|SY15|52.5434|-3.2372|22
Abernant|Carmarthenshire|SA33|51.8814|-4.4156|7
Abernethy|Perth and Kinross|PH2|56.3325|-3.3123|46
Aberporth|Ceredigion|SA43|52.1325|-4.5417|50
Abersoch|Gwynedd|LL53|52.8244|-4.5058|64
Abersychan|Torfaen|NP4|51.7247|-3.0635|140
Abertillery||NP13|51.7298|-3.1343|136
Abertridwr|Caerphilly|CF83|51.5958|-3.2683|78
Abertridwr|Shropshire|SY10|52.8394|-3.1236|26
Aberystwyth|Ceredigion|SY23|52.4155|-4.0829|274
Abingdon|Oxfordshire|OX14|51.6711|-1.2828|618
Abington|South Lanarkshire|ML12|55.4833|-3.7000|10
Aboyne|Aberdeenshire|AB34|57.0755|-2.7802|89
Abram|Greater Manchester|WN2|53.5086|-2.5927|188
Abriachan|Highland|IV3|57.3849|-4.4009|3
Abthorpe|Northamptonshire|NN12|52.1125|-1.0527|22
Aby|Lincolnshire|LN13|53.2841|0.1148|16
Acaster Malbis|North Yorkshire|YO23|53.9006|-1.1063|49
Accrington|Lancashire|BB5|53.7538|-2.3586|446
Acha|Argyll and Bute|PA78|56.6007|-6.5904|1
Achahoish|Argyll and Bute|PA31|55.9398|-5.5568|1
Achallader|Argyll and Bute|PA36|56.5583|-4.7428|1
Achany|Highland|IV27|57.9833|-4.4167|1
Achaphubuil|Highland|PH33|56.8346|-5.1344|35
Acharacle|Highland|PH36|56.7495|-5.8038|6
Acharn|Perth and Kinross|PH15|56.5500|-4.0167|0
Acharosson|Argyll and Bute|PA21|55.9333|-5.3000|0
Achentoul|Highland|KW11|58.3079|-4.1362|0
Achfary|Highland|IV27|58.3118|-4.9156|1
Achiltibuie|Highland|IV26|58.0216|-5.3457|4
Achinduich|Highland|IV27|57.9667|-4.4000|1
Achintee|Highland|IV54|57.4000|-5.4500|2
Achintraid|Highland|IV54|57.3866|-5.6019|1
Achlyness|Highland|IV27|58.4269|-5.0039|3
Achmelvich|Highland|IV27|58.1685|-5.3003|0
Achmore|Stirling|FK21|56.4500|-4.2833|0
Achmore|Highland|IV53|57.3333|-5.5667|7
Achnaba|Argyll and Bute|PA31|56.0167|-5.3667|4
Achnacloich|Highland|IV46|57.1119|-5.9840|3
Achnacloich|Argyll and Bute|PA37|56.4540|-5.3192|1
Achnacroish|Argyll and Bute|PA34|56.5111|-5.4946|2
Achnahanat|Highland|IV24|57.9477|-4.5092|0
Achnahannet|Highland|PH26|57.3297|-3.6068|87
Achnasheen|Highland|IV22|57.5785|-5.0789|6
Achnastank|Moray|AB55|57.3833|-3.2000|3
Achriesgill|Highland|IV27|58.4333|-4.9833|4
Achurch|Northamptonshire|PE8|52.4340|-0.4958|13
Ackergill|Highland|KW1|58.4599|-3.1131|9
Acklam|North Yorkshire|TS5|54.5507|-1.2521|200
Acklington|Northumberland|NE65|55.3000|-1.6333|55
Acle|Norfolk|NR13|52.6368|1.5476|93
Acomb|Northumberland|NE46|54.9923|-2.1123|68
Aconbury|Herefordshire|HR2|51.9994|-2.7027|4
Acrefair|Wrexham|LL14|52.9804|-3.0761|0
Acton|Suffolk|CO10|52.0706|0.7619|67
Acton|Cheshire|CW5|53.0707|-2.5533|86
Acton|Worcestershire|DY13|52.3368|-2.2813|200
Acton|Shropshire|SY9|52.4500|-3.0167|5
Acton|Greater London|W3|51.5103|-0.2686|200
Acton Burnell|Shropshire|SY5|52.6139|-2.6947|15
Acton Round|Shropshire|WV16|52.5571|-2.5372|5
Acton Scott|Shropshire|SY6|52.5010|-2.8048|11
Acton Trussell|Staffordshire|ST18|52.7608|-2.0967|36
Acton Turville|Gloucestershire|GL9|51.5252|-2.2774|25
Adbaston|Staffordshire|ST20|52.8463|-2.3525|13
Adderbury|Oxfordshire|OX17|52.0169|-1.3119|111
Adderley|Shropshire|TF9|52.9540|-2.5047|16
Addiewell|West Lothian|EH55|55.8438|-3.6055|67
Addingham|West Yorkshire|LS29|53.9445|-1.8842|149
Addington|Greater London|CR0|51.3500|-0.0333|200
Addington|Kent|ME19|51.3068|0.3736|58
Addington|Buckinghamshire|MK18|51.9514|-0.9131|12
Addlestone|Surrey|KT15|51.3714|-0.4935|216
Addlethorpe|Lincolnshire|PE24|53.1950|0.3175|65
Adel|West Yorkshire|LS16|53.8520|-1.5798|200
Adforton|Herefordshire|SY7|52.3342|-2.8794|10
Adlestrop|Gloucestershire|GL56|51.9424|-1.6496|22
Adlingfleet|East Riding of Yorkshire|DN14|53.6788|-0.7231|10
Adlington|Lancashire|BL6|53.6132|-2.6068|159
Adlington|Cheshire|SK10|53.3204|-2.1366|13
Admaston|Shropshire|TF5|52.7167|-2.5500|163
Admaston|Staffordshire|WS15|52.7585|-1.9181|200
Admington|Warwickshire|CV36|52.1155|-1.7053|7
Adstock|Buckinghamshire|MK18|51.9652|-0.9302|34
Adstone|Northamptonshire|NN12|52.1590|-1.1314|8
Adversane|West Sussex|RH14|50.9993|-0.4723|36
Advie|Highland|PH26|57.3931|-3.4524|2
Adwick le Street|South Yorkshire|DN6|53.5708|-1.1845|346
Aigburth|Merseyside|L17|53.3653|-2.9178|200
Aikton|Cumbria|CA7|54.8703|-3.1318|15
Ainderby Steeple|North Yorkshire|DL7|54.3239|-1.4878|56
Ainsdale|Merseyside|PR8|53.6029|-3.0337|200
Ainstable|Cumbria|CA4|54.8090|-2.7320|20
Aintree|Merseyside|L10|53.4754|-2.9520|200
Aird|Western Isles|HS7|57.4465|-7.3401|3
Aird of Sleat|Highland|IV45|57.0333|-5.9500|2
Airdrie|Fife|KY10|56.2308|-2.6998|130
Airdrie|North Lanarkshire|ML6|55.8660|-3.9803|573
Airmyn|East Riding of Yorkshire|DN14|53.7207|-0.8996|79
Airor|Highland|PH41|57.0667|-5.7667|0
Airth|Falkirk|FK2|56.0683|-3.7699|50
Airton|North Yorkshire|BD23|54.0283|-2.1506|25
Aiskew|North Yorkshire|DL8|54.2932|-1.5815|193
Aislaby|North Yorkshire|YO18|54.2663|-0.8094|24
Aith|Shetland Islands|ZE2|60.2839|-1.3776|4
Aitnoch|Highland|PH26|57.3297|-3.6068|87
Akeld|Northumberland|NE71|55.5607|-2.0688|5
Akeley|Buckinghamshire|MK18|52.0336|-0.9695|24
Alberbury|Shropshire|SY5|52.7223|-2.9507|11
Albourne|West Sussex|BN6|50.9346|-0.1988|82
Albrighton|Shropshire|SY4|52.7500|-2.7500|130
Alburgh|Norfolk|IP20|52.4363|1.3330|28
Albury|Surrey|GU5|51.2200|-0.5022|42
Albury|Hertfordshire|SG11|51.9018|0.0803|29
Alcester|Warwickshire|B49|52.2167|-1.8667|140
Aldbourne|Wiltshire|SN8|51.4810|-1.6183|49
Aldbrough|East Riding of Yorkshire|HU11|53.8289|-0.1147|30
Aldbury|Hertfordshire|HP23|51.8023|-0.6023|21
Aldeburgh|Suffolk|IP15|52.1526|1.6012|152
Aldeby|Norfolk|NR34|52.4840|1.6060|23
Aldenham|Hertfordshire|WD2|51.6736|-0.3536|120
Alderbury|Wiltshire|SP5|51.0435|-1.7338|83
Alderford|Norfolk|NR9|52.7246|1.1445|25
Alderholt|Dorset|SP6|50.9167|-1.8333|71
Alderley|Gloucestershire|GL12|51.6165|-2.3358|14
Alderley Edge|Cheshire|SK9|53.3039|-2.2377|200
Aldermaston|Berkshire|RG7|51.3839|-1.1533|28
Alderminster|Warwickshire|CV37|52.1371|-1.6668|15
Alderney|Channel Islands|GY9|49.7136|-2.1996|0
Aldershot|Surrey|GU12|51.2521|-0.7301|797
Alderton|Gloucestershire|GL20|51.9833|-2.0000|23
Alderton|Suffolk|IP12|52.0246|1.4148|21
Alderton|Northamptonshire|NN12|52.1163|-0.9157|11
Alderton|Wiltshire|SN14|51.4756|-2.1985|36
Alderton|Shropshire|SY4|52.7981|-2.7520|41
Alderwasley|Derbyshire|DE56|53.0785|-1.5288|10
Aldford|Cheshire|CH3|53.1276|-2.8681|21
Aldham|Essex|CO6|51.8987|0.7829|31
Aldham|Suffolk|IP7|52.0500|0.9833|94
Aldie|Aberdeenshire|AB42|57.4500|-1.8833|9
Aldie|Highland|IV19|57.8045|-4.0630|153
Aldingham|Cumbria|LA12|54.1301|-3.0986|15
Aldington|Kent|TN25|51.0916|0.9446|48
Aldridge|West Midlands|WS9|52.6055|-1.9171|665
Aldringham|Suffolk|IP16|52.1932|1.5776|136
Aldsworth|Gloucestershire|GL54|51.7833|-1.7667|14
Aldwark|Derbyshire|DE4|53.1131|-1.6593|6
Aldwincle|Northamptonshire|NN14|52.4167|-0.5167|21
Aldworth|Berkshire|RG8|51.5098|-1.2011|24
Alexandria|West Dunbart|G83|55.9938|-4.5864|159
Alfold|Surrey|GU6|51.0949|-0.5177|53
Alford|Aberdeenshire|AB33|57.2326|-2.7030|98
Alford|Somerset|BA7|51.0883|-2.5642|13
Alford|Lincolnshire|LN13|53.2500|0.1833|102
Alfreton|Derbyshire|DE55|53.0961|-1.3883|486
Alfriston|East Sussex|BN26|50.8076|0.1567|66
Algarkirk|Lincolnshire|PE20|52.8992|-0.0813|76
Alhampton|Somerset|BA4|51.1119|-2.5336|34
Alkborough|Lincolnshire|DN15|53.6846|-0.6662|19
Alkham|Kent|CT15|51.1351|1.2232|37
All Stretton|Shropshire|SY6|52.5539|-2.7979|60
Allanton|Dumfries and Galloway|DG2|55.0647|-3.6587|60
Allanton|South Lanarkshire|ML3|55.7707|-4.0549|200
Allanton|North Lanarkshire|ML7|55.8300|-3.7955|152
Allanton|Scottish Borders|TD11|55.7833|-2.2167|9
Allendale Town|Northumberland|NE47|54.8966|-2.2551|67
Allenheads|Northumberland|NE47|54.8021|-2.2196|22
Allensford|Durham|DH8|54.8454|-1.8820|85
Allensmore|Herefordshire|HR2|52.0188|-2.7804|21
Aller|Somerset|TA10|51.0603|-2.8581|15
Allerford|Devon|EX20|50.7521|-4.0193|80
Allerford|Somerset|TA24|51.2116|-3.5702|26
Allerston|North Yorkshire|YO18|54.2355|-0.6566|11
Allerton|West Yorkshire|BD15|53.8100|-1.8381|200
Allerton|Merseyside|L18|53.3805|-2.9086|200
Allesley|West Midlands|CV5|52.4260|-1.5716|200
Allestree|Derbyshire|DE22|52.9447|-1.4953|200
Allexton|Leicestershire|LE15|52.5965|-0.7910|17
Allgreave|Cheshire|SK11|53.1996|-2.0421|6
Allhallows|Kent|ME3|51.4675|0.6413|63
Allington|Lincolnshire|NG32|52.9333|-0.7167|16
Allington|Wiltshire|SN10|51.3369|-1.9872|200
Alloa|Clackmannanshire|FK10|56.1159|-3.7900|351
Allonby|Cumbria|CA15|54.7740|-3.4302|25
Alloway|South Ayrshire|KA7|55.4320|-4.6330|200
Alltmawr|Powys|LD2|52.1126|-3.3541|10
Alltnacaillich|Highland|IV27|58.3667|-4.6333|0
Alltsigh|Highland|IV3|57.4768|-4.2472|200
Alltwalis|Carmarthenshire|SA32|51.9630|-4.2635|6
Alltwen|Neath Port Talbot|SA8|51.7142|-3.8466|190
Almeley|Herefordshire|HR3|52.1590|-2.9763|21
Almer|Dorset|DT11|50.7896|-2.1249|9
Almondbury|West Yorkshire|HD4|53.6364|-1.7450|200
Alne|North Yorkshire|YO61|54.0838|-1.2401|49
Alness|Highland|IV17|57.6960|-4.2551|147
Alnham|Northumberland|NE65|55.3920|-2.0083|7
Alnmouth|Northumberland|NE66|55.4000|-1.6000|37
Alnwick|Northumberland|NE66|55.4132|-1.7056|170
Alpheton|Suffolk|CO10|52.1233|0.7476|11
Alphington|Devon|EX2|50.6985|-3.5317|200
Alpington|Norfolk|NR14|52.5673|1.3823|45
Alresford|Essex|CO7|51.8539|1.0020|81
Alrewas|Staffordshire|DE13|52.7328|-1.7497|100
Alrick|Angus|PH11|56.7333|-3.3167|4
Alsager|Cheshire|ST7|53.0962|-2.3065|262
Alsop en le Dale|Derbyshire|DE6|53.0934|-1.7620|6
Alston|Cumbria|CA9|54.8090|-2.4393|84
Alstonefield|Staffordshire|DE6|53.0983|-1.8066|11
Altanduin|Highland|KW11|58.3079|-4.1362|0
Altarnun|Cornwall|PL15|50.6046|-4.5122|26
Altham|Lancashire|BB5|53.7765|-2.3733|200
Althorne|Essex|CM3|51.6572|0.7608|33
Althorpe|Lincolnshire|DN17|53.5774|-0.7408|66
Altnaharra|Highland|IV27|58.2831|-4.4439|4
Altofts|West Yorkshire|WF6|53.7069|-1.4331|200
Alton|Hampshire|GU34|51.1493|-0.9747|315
Alton|Derbyshire|S42|53.2003|-1.4233|200
Alton|Staffordshire|ST10|52.9667|-1.8833|48
Alton Barnes|Wiltshire|SN9|51.3592|-1.8496|19
Alton Priors|Wiltshire|SN8|51.3601|-1.8429|10
Altrincham|Greater Manchester|WA14|53.3875|-2.3485|842
Alva|Clackmannanshire|FK12|56.1528|-3.8050|156
Alvanley|Cheshire|WA6|53.2601|-2.7529|134
Alvaston|Derbyshire|DE24|52.8918|-1.4224|200
Alvechurch|Worcestershire|B48|52.3517|-1.9653|107
Alvediston|Wiltshire|SP5|51.0101|-2.0348|23
Alveley|Shropshire|WV15|52.4571|-2.3543|64
Alverstoke|Hampshire|PO12|50.7884|-1.1497|200
Alverstone|Isle of Wight|PO36|50.6674|-1.1860|24
Alves|Moray|IV30|57.6333|-3.4500|11
Alvescot|Oxfordshire|OX18|51.7377|-1.6061|41
Alveston|Warwickshire|CV37|52.2000|-1.6500|33
Alvie|Highland|PH21|57.1388|-3.9161|14
Alvingham|Lincolnshire|LN11|53.3996|0.0474|18
Alvington|Gloucestershire|GL15|51.7044|-2.5753|56
Alwalton|Cambridgeshire|PE2|52.5584|-0.2625|200
Alwinton|Northumberland|NE65|55.3506|-2.1257|5
Alyth|Perth and Kinross|PH11|56.6221|-3.2301|114
Amber Hill|Lincolnshire|PE20|53.0068|-0.1653|3
Amberley|West Sussex|BN18|50.9091|-0.5338|25
Amberley|Gloucestershire|GL5|51.7383|-2.2209|200
Amble|Northumberland|NE65|55.3333|-1.5833|90
Amblecote|West Midlands|DY8|52.4641|-2.1502|200
Ambleside|Cumbria|LA22|54.4326|-2.9617|160
Ambleston|Pembrokeshire|SA62|51.8958|-4.9072|8
Ambrosden|Oxfordshire|OX6|51.8709|-1.1213|87
Amcotts|Lincolnshire|DN17|53.6168|-0.7100|24
Amersham|Buckinghamshire|HP7|51.6667|-0.6167|553
Amesbury|Wiltshire|SP4|51.1751|-1.7806|299
Amisfield Town|Dumfries and Galloway|DG1|55.1167|-3.5667|42
Amlwch|Isle of Anglesey|LL68|53.4099|-4.3471|99
Ammanford|Carmarthenshire|SA18|51.7928|-3.9883|210
Amotherby|North Yorkshire|YO17|54.1498|-0.8543|33
Ampfield|Hampshire|SO51|51.0068|-1.4264|21
Ampleforth|North Yorkshire|YO62|54.1996|-1.1069|29
Ampney Crucis|Gloucestershire|GL7|51.7140|-1.9050|24
Ampney St Mary|Gloucestershire|GL7|51.7167|-1.8667|21
Ampney St Peter|Gloucestershire|GL7|51.7000|-1.8833|11
Ampthill|Bedfordshire|MK45|52.0269|-0.4957|289
Amroth|Pembrokeshire|SA67|51.7316|-4.6623|26
Amulree|Perth and Kinross|PH8|56.5072|-3.7897|3
Ancaster|Lincolnshire|NG32|52.9828|-0.5359|59
Anchor|Shropshire|SY7|52.4258|-2.8872|20
Ancroft|Northumberland|TD15|55.7000|-2.0000|3
Ancrum|Scottish Borders|TD8|55.5136|-2.5892|20
Anderby|Lincolnshire|PE24|53.2546|0.2866|27
Anderton|Cheshire|CW8|53.2743|-2.5340|200
Andover|Hampshire|SP10|51.2114|-1.4939|690
Andoversford|Gloucestershire|GL54|51.8786|-1.9769|33
Andreas|Isle of Man|IM7|54.3667|-4.4333|0
Anerley|Greater London|SE20|51.4065|-0.0639|200
Angersleigh|Somerset|TA3|50.9619|-3.1432|18
Angle|Pembrokeshire|SA71|51.6840|-5.0892|17
Angmering|West Sussex|BN16|50.8294|-0.4836|200
Ankerville|Highland|IV19|57.7333|-4.0000|4
Anlaby|East Riding of Yorkshire|HU10|53.7512|-0.4417|200
Anmer|Norfolk|PE31|52.8350|0.5832|3
Annan|Dumfries and Galloway|DG12|54.9884|-3.2565|175
Annaside|Cumbria|LA19|54.2667|-3.3976|3
Annbank|South Ayrshire|KA6|55.4756|-4.5221|32
Annesley|Nottinghamshire|NG15|53.0816|-1.2437|200
Annfield Plain|Durham|DH9|54.8575|-1.7383|169
Ansley|Warwickshire|CV10|52.5318|-1.5769|20
Anslow|Staffordshire|DE13|52.8255|-1.6868|50
Anstey|Leicestershire|LE7|52.6737|-1.1884|82
Anstey|Hertfordshire|SG9|51.9763|0.0436|24
Anstruther|Fife|KY10|56.2231|-2.7023|139
Ansty|Warwickshire|CV7|52.4333|-1.4167|51
Ansty|West Sussex|RH17|50.9933|-0.1567|16
Ansty|Wiltshire|SP3|51.0364|-2.0639|29
Anthorn|Cumbria|CA5|54.8550|-3.0184|14
Antingham|Norfolk|NR28|52.8525|1.3511|18
Antony|Cornwall|PL11|50.3701|-4.2523|19
Anwick|Lincolnshire|NG34|53.0399|-0.3397|19
Anwoth|Dumfries and Galloway|DG7|54.9681|-4.0134|5
Apley|Lincolnshire|LN3|53.2617|-0.3371|3
Appleby|Lincolnshire|DN15|53.6167|-0.5667|19
Appleby Magna|Leicestershire|DE12|52.6823|-1.5337|36
Appleby-in-Westmorland|Cumbria|CA16|54.5770|-2.4898|122
Applecross|Highland|IV54|57.4332|-5.8143|4
Appledore|Devon|EX39|51.0500|-4.2000|200
Appleford|Oxfordshire|OX14|51.6392|-1.2408|21
Appleshaw|Hampshire|SP11|51.2374|-1.5651|45
Appleton|Oxfordshire|OX13|51.7095|-1.3614|29
Appleton Thorn|Cheshire|WA4|53.3504|-2.5449|102
Appleton-le-Moors|North Yorkshire|YO62|54.2667|-0.8667|15
Appletreewick|North Yorkshire|BD23|54.0369|-1.9192|8
Appley Bridge|Lancashire|WN6|53.5778|-2.7209|0
Apsley|Hertfordshire|HP3|51.7364|-0.4678|200
Apuldram|West Sussex|PO20|50.8223|-0.8058|136
Arbirlot|Angus|DD11|56.5548|-2.6507|10
Arborfield|Berkshire|RG2|51.4014|-0.9201|56
Arbroath|Angus|DD11|56.5632|-2.5874|486
Arbuthnott|Aberdeenshire|AB30|56.8683|-2.3287|8
Archiestown|Moray|AB38|57.4811|-3.2831|10
Ardanaiseig|Argyll and Bute|PA35|56.3768|-5.0984|1
Ardbeg|Argyll and Bute|PA20|55.8341|-5.0572|166
Ardcharnich|Highland|IV23|57.8500|-5.0833|4
Ardchonnell|Argyll and Bute|PA33|56.2500|-5.2500|0
Ardeley|Hertfordshire|SG2|51.9277|-0.0979|16
Ardentinny|Argyll and Bute|PA23|56.0465|-4.9108|3
Ardeonaig|Stirling|FK21|56.4953|-4.1618|2
Ardersier|Highland|IV1|57.4833|-4.2328|200
Ardfern|Argyll and Bute|PA31|56.1809|-5.5361|8
Ardfin|Argyll and Bute|PA60|55.8008|-6.0182|1
Ardgay|Highland|IV24|57.8811|-4.3629|23
Ardheslaig|Highland|IV54|57.5458|-5.7075|1
Ardingly|West Sussex|RH17|51.0487|-0.0772|57
Ardleigh|Essex|CO7|51.9260|0.9855|57
Ardler|Perth and Kinross|PH12|56.5500|-3.2000|11
Ardley|Oxfordshire|OX6|51.9418|-1.2120|30
Ardlui|Argyll and Bute|G83|56.3022|-4.7213|4
Ardlussa|Argyll and Bute|PA60|55.8665|-5.9289|0
Ardmaddy|Argyll and Bute|PA35|56.4043|-5.2267|0
Ardmair|Highland|IV26|57.9345|-5.1941|3
Ardmaleish|Argyll and Bute|PA20|55.8754|-5.0827|3
Ardmenish|Argyll and Bute|PA60|55.8833|-5.8833|0
Ardmore|Argyll and Bute|PA42|55.6375|-6.1863|36
Ardnagrask|Highland|IV4|57.4505|-4.5263|3
Ardnarff|Highland|IV54|57.3626|-5.5092|1
Ardnastang|Highland|PH36|56.6833|-5.5833|2
Ardnave|Argyll and Bute|PA44|55.7986|-6.2934|1
Ardno|Argyll and Bute|PA26|56.2588|-4.9369|5
Ardrishaig|Argyll and Bute|PA30|56.0157|-5.4481|40
Ardrossan|North Ayrshire|KA22|55.6502|-4.8066|194
Ardshealach|Highland|PH36|56.7333|-5.7667|1
Ardsley|South Yorkshire|S71|53.5462|-1.4247|200
Ardslignish|Highland|PH36|56.6667|-5.9833|0
Ardtalla|Argyll and Bute|PA42|55.6375|-6.1863|36
Ardtalnaig|Perth and Kinross|PH15|56.5277|-4.1121|1
Ardtarig|Argyll and Bute|PA23|55.9535|-4.9337|200
Ardtoe|Highland|PH36|56.7500|-5.8667|2
Ardullie|Highland|IV16|57.6367|-4.3658|1
Ardvar|Highland|IV27|58.2500|-5.1167|1
Ardvasar|Highland|IV45|57.0581|-5.9094|9
Ardverikie|Highland|PH20|57.0551|-4.1512|13
Ardvorlich|Perth and Kinross|FK19|56.3710|-4.3137|2
Ardvorlich|Argyll and Bute|G83|56.0119|-4.5867|134
Ardwell|Moray|AB54|57.3500|-3.0500|2
Ardwell|Dumfries and Galloway|DG9|54.7709|-4.9406|11
Ardwell|South Ayrshire|KA26|55.2176|-4.8355|5
Arford|Hampshire|GU35|51.1245|-0.8146|176
Arinagour|Argyll and Bute|PA78|56.6247|-6.5274|3
Arisaig|Highland|PH39|56.9098|-5.8459|11
Arkesden|Essex|CB11|51.9884|0.1587|12
Arkholme|Lancashire|LA6|54.1432|-2.6401|13
Arksey|South Yorkshire|DN5|53.5539|-1.1287|194
Arlecdon|Cumbria|CA26|54.5539|-3.4702|46
Arlesey|Bedfordshire|SG15|52.0071|-0.2656|81
Arley|Cheshire|CW9|53.2590|-2.5028|200
Arlingham|Gloucestershire|GL2|51.7974|-2.4248|10
Arlington|Devon|EX31|51.1500|-3.9833|7
Arlington|Gloucestershire|GL7|51.7500|-1.8333|23
Armadale|West Lothian|EH48|55.8833|-3.7000|183
Armadale|Highland|KW14|58.5500|-4.1000|1
Armathwaite|Cumbria|CA4|54.8094|-2.7719|19
Arminghall|Norfolk|NR14|52.5893|1.3245|59
Armitage|Staffordshire|WS15|52.7419|-1.8827|126
Armscote|Warwickshire|CV37|52.0985|-1.6418|43
Armston|Northamptonshire|PE8|52.4613|-0.4398|25
Armthorpe|South Yorkshire|DN3|53.5352|-1.0534|237
Arnabost|Argyll and Bute|PA78|56.6500|-6.5500|1
Arncliffe|North Yorkshire|BD23|54.1426|-2.1050|5
Arne|Dorset|BH20|50.6927|-2.0403|2
Arnesby|Leicestershire|LE8|52.5264|-1.0922|14
Arngask|Perth and Kinross|PH2|56.2833|-3.3833|25
Arnhall|Aberdeenshire|DD9|56.8000|-2.6333|23
Arnicle|Argyll and Bute|PA29|55.5833|-5.6333|0
Arnisdale|Highland|IV40|57.1347|-5.5628|2
Arnish|Highland|IV40|57.4500|-6.0333|1
Arnol|Western Isles|HS2|58.3333|-6.5833|1
Arnold|Nottinghamshire|NG5|53.0000|-1.1333|487
Arnside|Cumbria|LA5|54.2018|-2.8337|97
Arram|East Riding of Yorkshire|HU17|53.8846|-0.4269|6
Arreton|Isle of Wight|PO30|50.6780|-1.2450|30
Arrington|Cambridgeshire|SG8|52.1347|-0.0612|23
Arrochar|Argyll and Bute|G83|56.1961|-4.7456|17
Arthingworth|Northamptonshire|LE16|52.4250|-0.8922|12
Arthog|Gwynedd|LL39|52.7116|-4.0097|18
Arundel|West Sussex|BN18|50.8542|-0.5539|143
Asby|Cumbria|CA14|54.6347|-3.5381|200
Ascog|Argyll and Bute|PA20|55.8257|-5.0227|12
Ascot|Berkshire|SL5|51.4108|-0.6748|200
Asfordby|Leicestershire|LE14|52.7633|-0.9586|80
Asgarby|Lincolnshire|NG34|52.9991|-0.3348|8
Ash|Surrey|GU12|51.2568|-0.7212|200
Ash Priors|Somerset|TA4|51.0578|-3.2125|29
Ash Vale|Surrey|GU12|51.2700|-0.7211|200
Ashbocking|Suffolk|IP6|52.1474|1.1930|31
Ashbourne|Derbyshire|DE6|53.0167|-1.7333|203
Ashburnham Place|East Sussex|TN33|50.9000|0.4000|29
Ashburton|Devon|TQ13|50.5156|-3.7557|129
Ashbury|Devon|EX20|50.7500|-4.1167|8
Ashbury|Oxfordshire|SN6|51.5641|-1.6185|28
Ashby|Lincolnshire|DN16|53.5677|-0.6401|200
Ashby Folville|Leicestershire|LE14|52.7008|-0.9554|16
Ashby Magna|Leicestershire|LE17|52.5107|-1.1729|28
Ashby Parva|Leicestershire|LE17|52.4908|-1.2247|19
Ashby St Ledgers|Northamptonshire|CV23|52.3083|-1.1622|7
Ashby cum Fenby|Lincolnshire|DN37|53.4904|-0.1122|16
Ashby de la Launde|Lincolnshire|LN4|53.0822|-0.4280|14
Ashby de la Zouch|Leicestershire|LE65|52.7463|-1.4732|200
Ashby-de-la-Zouch|Leicestershire|LE55|52.7432|-1.4412|239
Ashcott|Somerset|TA7|51.1292|-2.8101|55
Ashdon|Essex|CB10|52.0550|0.3132|32
Asheldham|Essex|CM0|51.6767|0.8504|21
Ashen|Essex|CO10|52.0517|0.5465|46
Ashendon|Buckinghamshire|HP18|51.8217|-0.9786|12
Ashfield|Suffolk|IP14|52.2187|1.2348|13
Ashford|Devon|EX31|51.1000|-4.1000|20
Ashford|Hampshire|SP6|50.9364|-1.8019|189
Ashford|Kent|TN24|51.1465|0.8738|1047
Ashford|Surrey|TW15|51.4317|-0.4576|332
Ashford Carbonel|Shropshire|SY8|52.3318|-2.6991|20
Ashill|Norfolk|IP25|52.6043|0.7857|37
Ashington|Northumberland|NE63|55.1639|-1.5864|366
Ashington|West Sussex|RH20|50.9331|-0.3909|73
Ashkirk|Scottish Borders|TD7|55.4920|-2.8370|11
Ashleworth|Gloucestershire|GL19|51.9291|-2.2754|43
Ashley|Hampshire|BH25|50.7528|-1.6580|200
Ashley|Cambridgeshire|CB8|52.2264|0.4841|30
Ashley|Kent|CT15|51.1724|1.2818|63
Ashley|Gloucestershire|GL8|51.6422|-2.1721|177
Ashley|Northamptonshire|LE16|52.5114|-0.8320|8
Ashley|Wiltshire|SN13|51.4255|-2.2106|200
Ashley|Staffordshire|TF9|52.9237|-2.3542|52
Ashley|Cheshire|WA15|53.3500|-2.3333|41
Ashmanhaugh|Norfolk|NR12|52.7355|1.4261|21
Ashmansworth|Hampshire|RG20|51.3151|-1.4059|13
Ashmore|Dorset|SP5|50.9500|-2.1333|10
Ashorne|Warwickshire|CV35|52.2169|-1.5556|15
Ashover|Derbyshire|S45|53.1658|-1.4790|73
Ashow|Warwickshire|CV8|52.3304|-1.5452|57
Ashperton|Herefordshire|HR8|52.0727|-2.5206|19
Ashreigney|Devon|EX18|50.9061|-3.9510|18
Ashtead|Surrey|KT21|51.3087|-0.2997|293
Ashton|Cheshire|CH3|53.2167|-2.7333|60
Ashton|Herefordshire|HR6|52.2331|-2.7726|62
Ashton|Northamptonshire|NN7|52.1420|-0.8822|21
Ashton|Cornwall|PL17|50.5150|-4.3103|149
Ashton Keynes|Wiltshire|SN6|51.6452|-1.9323|40
Ashton under Hill|Worcestershire|WR11|52.0414|-2.0055|26
Ashton-in-Makerfield|Merseyside|WN4|53.4833|-2.6500|420
Ashton-under-Lyne|Greater Manchester|OL7|53.4888|-2.0989|583
Ashurst|West Sussex|BN44|50.9324|-0.3238|14
Ashurst|Hampshire|SO40|50.9133|-1.5040|200
Ashurst|Kent|TN3|51.1213|0.2489|200
Ashwater|Devon|EX21|50.7344|-4.2898|18
Ashwell|Rutland|LE15|52.7140|-0.7192|14
Ashwell|Hertfordshire|SG7|52.0387|-0.1540|84
Ashwellthorpe|Norfolk|NR16|52.5343|1.1571|21
Ashwicken|Norfolk|PE32|52.7463|0.5170|13
Askam in Furness|Cumbria|LA16|54.1833|-3.2167|89
Askern|South Yorkshire|DN6|53.6164|-1.1524|72
Askerswell|Dorset|DT2|50.7327|-2.6686|8
Askham|Cumbria|CA10|54.6067|-2.7531|11
Askham|Nottinghamshire|NG22|53.2667|-0.8833|16
Askham Richard|North Yorkshire|YO23|53.9249|-1.1848|30
Askrigg|North Yorkshire|DL8|54.3148|-2.0808|31
Aslackby|Lincolnshire|NG34|52.8596|-0.3907|12
Aslacton|Norfolk|NR15|52.4752|1.1743|48
Aslockton|Nottinghamshire|NG13|52.9530|-0.8970|63
Aspall|Suffolk|IP14|52.2449|1.1756|15
Aspatria|Cumbria|CA5|54.8550|-3.0184|14
Aspenden|Hertfordshire|SG9|51.9363|-0.0287|170
Aspley Guise|Bedfordshire|MK17|52.0120|-0.6330|185
Asselby|East Riding of Yorkshire|DN14|53.7427|-0.8849|145
Assington|Suffolk|CO10|52.0084|0.8165|24
Astbury|Cheshire|CW12|53.1511|-2.2316|99
Asterley|Shropshire|SY5|52.6576|-2.9256|14
Asthall|Oxfordshire|OX18|51.8000|-1.5831|18
Astley|Warwickshire|CV10|52.4994|-1.5428|19
Astley|Worcestershire|DY13|52.3000|-2.3167|16
Astley|Shropshire|SY4|52.7667|-2.7000|36
Astley Abbotts|Shropshire|WV16|52.5620|-2.4309|9
Aston|West Midlands|B6|52.5047|-1.8863|200
Aston|Flintshire|CH5|53.2040|-3.0419|0
Aston|Cheshire|CW5|53.0621|-2.5221|200
Aston|Oxfordshire|OX18|51.7250|-1.5080|46
Aston|Berkshire|RG9|51.5512|-0.8703|40
Aston|Hertfordshire|SG2|51.8833|-0.1500|183
Aston|Shropshire|SY4|52.7981|-2.7520|41
Aston Botterell|Shropshire|WV16|52.4548|-2.5428|5
Aston Cantlow|Warwickshire|B95|52.2377|-1.7984|20
Aston Clinton|Buckinghamshire|HP22|51.8002|-0.7254|131
Aston End|Hertfordshire|SG2|51.9019|-0.1514|200
Aston Ingham|Herefordshire|HR9|51.9102|-2.4597|18
Aston Rowant|Oxfordshire|OX9|51.7028|-0.9782|19
Astwick|Hertfordshire|SG5|51.9713|-0.2832|156
Astwood|Buckinghamshire|MK16|52.0894|-0.7219|0
Astwood Bank|Worcestershire|B96|52.2599|-1.9375|113
Aswarby|Lincolnshire|NG34|52.9464|-0.4147|9
Aswardby|Lincolnshire|PE23|53.2146|0.0576|13
Atcham|Shropshire|SY5|52.6796|-2.6797|16
Athelney|Somerset|TA7|51.0564|-2.9322|21
Atherington|Devon|EX37|50.9833|-4.0167|11
Atherstone|Warwickshire|CV9|52.5754|-1.5469|188
Atherton|Greater Manchester|M46|53.5237|-2.4935|977
Atlow|Derbyshire|DE6|53.0326|-1.6567|7
Attenborough|Nottinghamshire|NG9|52.9063|-1.2316|200
Attleborough|Warwickshire|CV11|52.5129|-1.4549|200
Attleborough|Norfolk|NR17|52.5178|1.0157|182
Attlebridge|Norfolk|NR9|52.7075|1.1514|17
Atwick|East Riding of Yorkshire|YO25|53.9401|-0.1890|13
Atworth|Wiltshire|SN12|51.3923|-2.1930|52
Aubourn|Lincolnshire|LN5|53.1535|-0.6201|15
Auchenbreck|Argyll and Bute|PA22|55.9869|-5.1791|1
Auchencairn|Dumfries and Galloway|DG7|54.8418|-3.8730|14
Auchencrow|Scottish Borders|TD14|55.8377|-2.2371|4
Auchendinny|Midlothian|EH26|55.8466|-3.1927|139
Auchengray|South Lanarkshire|ML11|55.7709|-3.6021|7
Auchinleck|East Ayrshire|KA18|55.4716|-4.2934|115
Auchintoul|Aberdeenshire|AB33|57.2254|-2.7427|15
Auchintoul|Highland|IV27|58.2763|-4.7970|0
Auchleven|Aberdeenshire|AB52|57.3101|-2.6246|16
Auchmacoy|Aberdeenshire|AB41|57.3681|-2.0149|14
Auchmithie|Angus|DD11|56.5900|-2.5215|6
Auchmull|Angus|DD9|56.7481|-2.6686|36
Auchnacloich|Perth and Kinross|PH8|56.5625|-3.5998|41
Auchnacraig|Argyll and Bute|PA64|56.4378|-5.6862|2
Auchnafree|Perth and Kinross|PH8|56.4667|-3.9000|1
Auchnagatt|Aberdeenshire|AB41|57.4653|-2.1152|12
Auchnangoul|Argyll and Bute|PA32|56.2000|-5.1333|1
Auchterarder|Perth and Kinross|PH3|56.2961|-3.7069|184
Auchterderran|Fife|KY5|56.1493|-3.2659|114
Auchterhouse|Angus|DD3|56.5304|-3.0695|13
Auchtermuchty|Fife|KY14|56.2916|-3.2343|84
Auchterneed|Highland|IV14|57.6025|-4.5280|12
Auchtertool|Fife|KY2|56.1028|-3.2607|15
Auchtoo|Stirling|FK19|56.3500|-4.3167|2
Auckley|South Yorkshire|DN9|53.5039|-1.0217|103
Audlem|Cheshire|CW3|52.9896|-2.5071|83
Audley|Staffordshire|ST7|53.0500|-2.3000|140
Aughton|Lancashire|L39|53.5333|-2.9167|81
Auldearn|Highland|IV12|57.5749|-3.8042|25
Ault Hucknall|Derbyshire|S44|53.1823|-1.3012|62
Ault a'chruinn|Highland|IV40|57.2280|-5.4030|6
Aultbea|Highland|IV22|57.8403|-5.5847|11
Aultmore|Moray|AB55|57.5675|-3.0011|9
Austerfield|South Yorkshire|DN10|53.4460|-1.0056|62
Austrey|Warwickshire|CV9|52.6568|-1.5668|40
Austwick|North Yorkshire|LA2|54.1110|-2.3581|28
Authorpe|Lincolnshire|LN11|53.3080|0.0991|7
Avebury|Wiltshire|SN8|51.4167|-1.8667|19
Aveley|Essex|RM15|51.4999|0.2517|96
Avening|Gloucestershire|GL8|51.6801|-2.1690|35
Aveton Gifford|Devon|TQ7|50.3135|-3.8365|53
Aviemore|Highland|PH22|57.1955|-3.8259|107
Avington|Berkshire|RG17|51.4000|-1.4667|31
Avington|Hampshire|SO21|51.0758|-1.3163|200
Avoch|Highland|IV9|57.5690|-4.1768|42
Avon Dassett|Warwickshire|CV33|52.2545|-1.4803|8
Avonbridge|Falkirk|FK1|55.9344|-3.7449|33
Avonmouth|County of Bristol|BS11|51.5101|-2.6890|111
Awre|Gloucestershire|GL14|51.7733|-2.4297|8
Awsworth|Nottinghamshire|NG16|52.9891|-1.2835|117
Axbridge|Somerset|BS26|51.2869|-2.8169|73
Axford|Hampshire|RG25|51.1866|-1.1292|14
Axford|Wiltshire|SN8|51.4067|-1.6872|5
Axminster|Devon|EX13|50.7826|-2.9979|110
Axmouth|Devon|EX12|50.7140|-3.0499|178
Aycliffe|Durham|DL5|54.6000|-1.5500|115
Aydon|Northumberland|NE45|54.9887|-1.9887|16
Ayle|Northumberland|CA9|54.8388|-2.4426|4
Aylesbeare|Devon|EX5|50.7190|-3.3629|36
Aylesbury|Buckinghamshire|HP19|51.8167|-0.8146|928
Aylesby|Lincolnshire|DN37|53.5510|-0.1806|102
Aylesford|Kent|ME20|51.3037|0.4794|197
Aylesham|Kent|CT3|51.2254|1.2016|166
Aylestone|Leicestershire|LE2|52.6042|-1.1463|200
Aylmerton|Norfolk|NR11|52.9103|1.2422|15
Aylsham|Norfolk|NR11|52.7967|1.2511|134
Aymestrey|Herefordshire|HR6|52.2832|-2.8440|16
Aynho|Northamptonshire|OX17|51.9947|-1.2522|33
Ayot St Lawrence|Hertfordshire|AL6|51.8362|-0.2682|17
Ayot St Peter|Hertfordshire|AL6|51.8167|-0.2167|200
Ayr|South Ayrshire|KA7|55.4627|-4.6339|1086
Aysgarth|North Yorkshire|DL8|54.2905|-1.9832|24
Ayton|Perth and Kinross|PH2|56.3871|-3.4042|161
Ayton|Scottish Borders|TD14|55.8500|-2.1333|25
Azerley|North Yorkshire|HG4|54.1656|-1.6077|7
Babbacombe|Devon|TQ1|50.4782|-3.5176|200
Babraham|Cambridgeshire|CB2|52.1910|0.1249|200
Babworth|Nottinghamshire|DN22|53.3180|-0.9758|61
Backford|Cheshire|CH2|53.2386|-2.9028|33
Backhill|Aberdeenshire|AB53|57.5250|-2.3939|9
Backies|Moray|AB56|57.6746|-2.9278|71
Backies|Highland|KW10|57.9833|-3.9667|53
Backmuir of New Gilston|Fife|KY8|56.1972|-3.0125|200
Backworth|Northumberland|NE23|55.0800|-1.5826|200
Baconsthorpe|Norfolk|NR25|52.8833|1.1667|20
Bacton|Herefordshire|HR2|51.9833|-2.9167|10
Bacton|Suffolk|IP14|52.2667|1.0167|85
Bacton|Norfolk|NR12|52.8508|1.4771|54
Bacup|Lancashire|OL13|53.7034|-2.2007|212
Badbea|Highland|KW7|58.1868|-3.5016|3
Badby|Northamptonshire|NN11|52.2292|-1.1832|30
Badcall|Highland|IV27|58.3167|-5.1500|1
Badcaul|Highland|IV23|57.8699|-5.3412|3
Badenyon|Aberdeenshire|AB36|57.1970|-3.0687|10
Badger|Shropshire|WV6|52.5928|-2.3444|17
Badgworth|Somerset|BS26|51.2667|-2.8678|40
Badingham|Suffolk|IP13|52.2635|1.3780|33
Badlesmere|Kent|ME13|51.2417|0.8770|12
Badminton|Gloucestershire|GL9|51.5427|-2.2849|22
Badrallach|Highland|IV23|57.8667|-5.2833|1
Badsey|Worcestershire|WR11|52.0882|-1.8993|70
Badsworth|West Yorkshire|WF9|53.6288|-1.3013|60
Badwell Ash|Suffolk|IP31|52.2833|0.9167|41
Bagby|North Yorkshire|YO7|54.2179|-1.2899|22
Baggrow|Cumbria|CA5|54.8550|-3.0184|14
Bagillt|Flintshire|CH6|53.2654|-3.1655|98
Baginton|Warwickshire|CV8|52.3722|-1.4937|139
Baglan|Neath Port Talbot|SA12|51.6205|-3.8063|189
Bagnor|Berkshire|RG20|51.4217|-1.3505|105
Bagshot|Surrey|GU19|51.3607|-0.6880|102
Bagshot|Berkshire|RG17|51.4430|-1.5030|11
Bagthorpe|Nottinghamshire|NG16|53.0272|-1.2953|200
Bagthorpe|Norfolk|PE31|52.8500|0.6667|3
Baguley|Greater Manchester|M23|53.3947|-2.2790|200
Bagworth|Leicestershire|LE67|52.6727|-1.3427|39
Baildon|West Yorkshire|BD17|53.8471|-1.7879|262
Bainbridge|North Yorkshire|DL8|54.3073|-2.1031|39
Bainton|East Riding of Yorkshire|YO25|53.9500|-0.5333|21
Baker Street|Greater London|NW1|51.5232|-0.1578|200
Baker Street|Essex|RM16|51.4930|0.3401|200
Bakewell|Derbyshire|DE45|53.2134|-1.6748|130
Bala|Gwynedd|LL23|52.9111|-3.5972|82
Balaldie|Highland|IV20|57.8000|-3.9000|2
Balavil|Highland|PH21|57.1000|-4.0000|3
Balbeggie|Perth and Kinross|PH2|56.4485|-3.3495|23
Balbithan|Aberdeenshire|AB51|57.2479|-2.3363|55
Balblair|Highland|IV24|57.8914|-4.3558|29
Balchladich|Highland|IV27|58.2167|-5.3500|3
Balcombe|West Sussex|RH17|51.0573|-0.1345|70
Baldersby|North Yorkshire|YO7|54.2019|-1.4564|19
Balderstone|Lancashire|BB2|53.7833|-2.5667|17
Balderton|Nottinghamshire|NG24|53.0667|-0.7833|200
Baldock|Hertfordshire|SG7|51.9878|-0.1884|143
Balemartine|Argyll and Bute|PA77|56.4657|-6.9002|3
Balephuil|Argyll and Bute|PA77|56.4556|-6.9423|2
Balerno|City of Edinburgh|EH14|55.8844|-3.3398|199
Balfron|Stirling|G63|56.0681|-4.3356|70
Balham|Greater London|SW12|51.4469|-0.1384|200
Balintore|Highland|IV20|57.7556|-3.9123|40
Balkholme|East Riding of Yorkshire|DN14|53.7432|-0.8087|8
Balkissock|South Ayrshire|KA26|55.0977|-4.9209|2
Ball|Shropshire|SY10|52.8167|-3.0333|31
Ballabeg|Isle of Man|IM9|54.1000|-4.6833|0
Ballacannell|Isle of Man|IM4|54.2173|-4.4050|0
Ballantrae|South Ayrshire|KA26|55.0986|-5.0043|18
Ballasalla|Isle of Man|IM7|54.0959|-4.6296|0
Ballater|Aberdeenshire|AB35|57.0493|-3.0402|87
Ballaterach|Aberdeenshire|AB34|57.0500|-2.9667|3
Ballaugh|Isle of Man|IM7|54.3119|-4.5446|0
Ballimore|Stirling|FK19|56.3710|-4.3137|2
Ballimore|Argyll and Bute|PA21|55.9020|-5.2476|21
Ballingry|Fife|KY5|56.1639|-3.3284|0
Ballinluig|Perth and Kinross|PH10|56.6081|-3.3607|16
Ballintuim|Perth and Kinross|PH10|56.6783|-3.4684|7
Balloch|Angus|DD8|56.6558|-2.9222|23
Balloch|North Lanarkshire|G68|55.9528|-4.0155|198
Balloch|West Dunbart|G83|56.0000|-4.5833|0
Balloch|Perth and Kinross|PH7|56.3731|-3.8277|200
Ballochroy|Argyll and Bute|PA29|55.7000|-5.6167|0
Ballogie|Aberdeenshire|AB34|57.0486|-2.7050|12
Ballygown|Argyll and Bute|PA73|56.5129|-6.1763|2
Ballygrant|Argyll and Bute|PA45|55.8190|-6.1593|4
Balmacara|Highland|IV40|57.2823|-5.6277|7
Balmaclellan|Dumfries and Galloway|DG7|55.0889|-4.1120|14
Balmaha|Stirling|G63|56.0843|-4.5404|3
Balmedie|Aberdeenshire|AB23|57.2505|-2.0616|64
Balmerino|Fife|DD6|56.4101|-3.0426|5
Balminnoch|Dumfries and Galloway|DG8|54.9500|-4.7000|2
Balmore|East Dunbartonshire|G64|55.9113|-4.2176|0
Balmore|Highland|IV12|57.5742|-3.8650|200
Balmullo|Fife|KY16|56.3769|-2.9294|45
Balnaboth|Angus|DD8|56.7885|-3.1227|2
Balnain|Highland|IV3|57.4768|-4.2472|200
Balnakeil|Highland|IV27|58.2763|-4.7970|0
Balquhidder|Stirling|FK19|56.3567|-4.3743|2
Balsall Common|West Midlands|CV7|52.3919|-1.6504|129
Balsham|Cambridgeshire|CB1|52.1969|0.1429|200
Baltasound|Shetland Islands|ZE2|60.7585|-0.8591|12
Baltonsborough|Somerset|BA6|51.1117|-2.6547|45
Bamber Bridge|Lancashire|PR5|53.7320|-2.6597|1139
Bamburgh|Northumberland|NE69|55.6065|-1.7170|27
Bampton|Cumbria|CA10|54.5575|-2.7596|17
Bampton|Devon|EX16|50.9833|-3.4833|61
Bampton|Oxfordshire|OX18|51.7263|-1.5455|106
Banavie|Highland|PH33|56.8466|-5.0946|122
Banbury|Oxfordshire|OX16|52.0632|-1.3422|682
Bancffosfelen|Carmarthenshire|SA15|51.7867|-4.1931|48
Banchory|Aberdeenshire|AB31|57.0517|-2.4882|224
Bancyfelin|Carmarthenshire|SA33|51.8349|-4.4351|16
Banff|Aberdeenshire|AB45|57.6648|-2.5296|157
Bangor|Gwynedd|LL57|53.2265|-4.1346|241
Bangor Teifi|Ceredigion|SA44|52.0390|-4.3620|21
Bangor-is-y-coed|Wrexham|LL13|53.0000|-2.9167|33
Banham|Norfolk|NR16|52.4524|1.0368|38
Bankend|Dumfries and Galloway|DG1|55.0733|-3.5819|200
Bankfoot|Perth and Kinross|PH1|56.5000|-3.5000|33
Bankhead|Aberdeenshire|AB33|57.2254|-2.7427|15
Bankhead|Dumfries and Galloway|DG6|54.8167|-3.9333|7
Banks|Cumbria|CA8|54.9737|-2.6715|11
Banks|Lancashire|PR9|53.6833|-2.9167|94
Bannockburn|Stirling|FK7|56.0898|-3.9109|105
Banstead|Surrey|SM7|51.3250|-0.1957|184
Banwell|Somerset|BS24|51.3289|-2.8691|102
Bapchild|Kent|ME9|51.3335|0.7685|200
Bar Hill|Cambridgeshire|CB23|52.2490|0.0288|75
Barassie|South Ayrshire|KA10|55.5530|-4.6568|200
Barbaraville|Highland|IV18|57.7226|-4.1027|8
Barbican|Greater London|EC2|51.5199|-0.0945|200
Barbon|Cumbria|LA6|54.2373|-2.5718|13
Barbrook|Devon|EX35|51.2134|-3.8423|24
Barby|Northamptonshire|CV23|52.3284|-1.2051|32
Barcheston|Warwickshire|CV36|52.0569|-1.6081|105
Bardney|Lincolnshire|LN3|53.2101|-0.3237|50
Bardon Mill|Northumberland|NE47|54.9755|-2.3431|46
Bardsea|Cumbria|LA12|54.1624|-3.0726|19
Bardsey|West Yorkshire|LS17|53.8849|-1.4454|93
Bardwell|Suffolk|IP31|52.3263|0.8479|25
Barford|Warwickshire|CV35|52.2447|-1.6069|48
Barford St John|Oxfordshire|OX15|51.9962|-1.3618|25
Barford St Michael|Oxfordshire|OX15|51.9912|-1.3650|32
Barfreston|Kent|CT15|51.2059|1.2403|50
Bargany|South Ayrshire|KA26|55.2500|-4.7500|0
Bargoed|Caerphilly|CF81|51.6833|-3.2333|0
Bargrennan|Dumfries and Galloway|DG8|55.0571|-4.5851|2
Barham|Kent|CT4|51.2057|1.1573|53
Barham|Suffolk|IP6|52.1175|1.1144|154
Barholm|Lincolnshire|PE9|52.6856|-0.3888|15
Barkham|Berkshire|RG41|51.3981|-0.8759|157
Barking|Greater London|IG11|51.5333|0.0833|200
Barking|Suffolk|IP6|52.1333|1.0333|16
Barkingside|Greater London|IG6|51.5877|0.0815|200
Barkisland|West Yorkshire|HX4|53.6761|-1.9184|135
Barkston|North Yorkshire|LS24|53.8695|-1.2532|28
Barkston|Lincolnshire|NG32|52.9643|-0.6159|28
Barkway|Hertfordshire|SG8|52.0020|0.0154|40
Barlaston|Staffordshire|ST12|52.9420|-2.1705|80
Barlborough|Derbyshire|S43|53.2879|-1.2881|127
Barlby|North Yorkshire|YO8|53.7996|-1.0406|109
Barlestone|Leicestershire|CV13|52.6472|-1.3701|73
Barley|Lancashire|BB12|53.8036|-2.2923|200
Barley|Hertfordshire|SG8|52.0262|0.0386|43
Barling|Essex|SS3|51.5710|0.7832|41
Barlow|Tyne and Wear|NE21|54.9577|-1.7213|200
Barlow|Derbyshire|S18|53.2667|-1.4833|52
Barlow|North Yorkshire|YO8|53.7499|-1.0216|22
Barmby Moor|East Riding of Yorkshire|YO42|53.9308|-0.8152|59
Barmby on the Marsh|East Riding of Yorkshire|DN14|53.7490|-0.9561|20
Barmer|Norfolk|PE31|52.8671|0.6870|6
Barmouth|Gwynedd|LL42|52.7238|-4.0575|140
Barmston|East Riding of Yorkshire|YO25|54.0141|-0.2286|9
Barnack|Cambridgeshire|PE9|52.6318|-0.4082|41
Barnard Castle|Durham|DL12|54.5415|-1.9190|142
Barnardiston|Suffolk|CB9|52.1116|0.4991|13
Barnby|Suffolk|NR34|52.4483|1.6420|36
Barnby Dun|South Yorkshire|DN3|53.5775|-1.0686|122
Barnby Moor|Nottinghamshire|DN22|53.3520|-1.0022|24
Barnby in the Willows|Nottinghamshire|NG24|53.0623|-0.7193|11
Barnes|Greater London|SW13|51.4735|-0.2484|200
Barnet|Greater London|EN5|51.6500|-0.2000|200
Barnetby le Wold|Lincolnshire|DN38|53.5748|-0.4061|54
Barnham|Suffolk|IP24|52.3781|0.7437|23
Barnham|West Sussex|PO22|50.8312|-0.6379|163
Barningham|Durham|DL11|54.4881|-1.8701|8
Barningham|Suffolk|IP31|52.3537|0.8868|29
Barnoldswick|Lancashire|BB18|53.9171|-2.1870|144
Barnsbury|Greater London|N1|51.5407|-0.1168|200
Barnsley|Gloucestershire|GL7|51.7333|-1.8833|8
Barnsley|South Yorkshire|S70|53.5500|-1.4833|1544
Barnstaple|Devon|EX31|51.0802|-4.0581|521
Barnston|Essex|CM6|51.8544|0.3847|63
Barnstone|Nottinghamshire|NG13|52.9113|-0.9101|27
Barnt Green|Worcestershire|B45|52.3590|-2.0072|153
Barnwood|Gloucestershire|GL4|51.8639|-2.2009|200
Barons Court|Greater London|W6|51.4911|-0.2120|200
Barr|South Ayrshire|KA26|55.2000|-4.7000|11
Barr|Argyll and Bute|PA44|55.7986|-6.2934|1
Barraer|Dumfries and Galloway|DG8|54.9167|-4.5167|2
Barrasford|Northumberland|NE48|55.0551|-2.1341|24
Barrhill|South Ayrshire|KA26|55.1027|-4.7696|10
Barrington|Cambridgeshire|CB2|52.1910|0.1249|200
Barrington|Somerset|TA19|50.9596|-2.8713|47
Barrisdale|Highland|IV40|57.2739|-5.6482|2
Barrmill|North Ayrshire|KA15|55.7290|-4.6015|13
Barrnacarry|Argyll and Bute|PA34|56.3333|-5.5500|1
Barrow|Somerset|BA9|51.0577|-2.4103|0
Barrow|Lancashire|BB7|53.8732|-2.3878|200
Barrow|Suffolk|IP29|52.2413|0.5836|54
Barrow|Rutland|LE15|52.7262|-0.6801|30
Barrow|Shropshire|TF12|52.6032|-2.4897|118
Barrow upon Humber|Lincolnshire|DN19|53.6755|-0.3806|80
Barrow upon Soar|Leicestershire|LE12|52.7518|-1.1460|110
Barrowby|Lincolnshire|NG32|52.9164|-0.6909|106
Barrowden|Rutland|LE15|52.5903|-0.6024|28
Barrowford|Lancashire|BB9|53.8465|-2.2184|81
Barry|Vale of Glamorgan|CF62|51.3998|-3.2838|855
Barry|Angus|DD7|56.5029|-2.7193|200
Barsby|Leicestershire|LE7|52.6955|-0.9680|25
Barsham|Suffolk|NR34|52.4492|1.5274|18
Barston|West Midlands|B93|52.3999|-1.6955|25
Bartestree|Herefordshire|HR1|52.0684|-2.6348|50
Barthomley|Cheshire|CW2|53.0686|-2.3482|16
Bartley|Hampshire|SO40|50.9144|-1.5655|59
Bartlow|Cambridgeshire|CB1|52.1969|0.1429|200
Barton|Warwickshire|B50|52.1686|-1.8554|181
Barton|Cambridgeshire|CB23|52.1815|0.0585|25
Barton|North Yorkshire|DL10|54.4729|-1.6471|55
Barton|Gloucestershire|GL54|51.9167|-1.8500|28
Barton|Lancashire|L39|53.5667|-2.9667|33
Barton|Cheshire|SY14|53.0824|-2.8263|11
Barton|Devon|TQ2|50.4762|-3.5460|0
Barton Mills|Suffolk|IP28|52.3354|0.5212|165
Barton St David|Somerset|TA11|51.0867|-2.6556|39
Barton Stacey|Hampshire|SO21|51.1667|-1.3785|27
Barton in Fabis|Nottinghamshire|NG11|52.8898|-1.2243|15
Barton on Sea|Hampshire|BH25|50.7398|-1.6751|200
Barton-le-Clay|Bedfordshire|MK45|51.9660|-0.4273|98
Barton-le-Street|North Yorkshire|YO17|54.1500|-0.8833|10
Barton-under-Needwood|Staffordshire|DE13|52.7627|-1.7240|95
Barton-upon-Humber|Lincolnshire|DN18|53.6800|-0.4377|191
Barvas|Western Isles|HS2|58.3500|-6.5000|5
Barway|Cambridgeshire|CB7|52.3582|0.2680|11
Barwell|Leicestershire|LE9|52.5682|-1.3445|200
Baschurch|Shropshire|SY4|52.7885|-2.8528|77
Bashall Eaves|Lancashire|BB7|53.8854|-2.4638|6
Basildon|Berkshire|RG8|51.5000|-1.1167|25
Basildon|Essex|SS14|51.5684|0.4578|1534
Basingstoke|Hampshire|RG21|51.2625|-1.0871|1757
Baslow|Derbyshire|DE45|53.2481|-1.6225|40
Bason Bridge|Somerset|TA9|51.2083|-2.9372|44
Bassenthwaite|Cumbria|CA12|54.6797|-3.1955|13
Bassett|Hampshire|SO16|50.9463|-1.4055|200
Bassingbourn|Cambridgeshire|SG8|52.0782|-0.0539|76
Bassingham|Lincolnshire|LN5|53.1288|-0.6377|45
Bassingthorpe|Lincolnshire|NG33|52.8464|-0.5677|3
Baston|Lincolnshire|PE6|52.7131|-0.3517|45
Batcombe|Somerset|BA4|51.1494|-2.4469|36
Batcombe|Dorset|DT2|50.8333|-2.5500|3
Bath|Somerset|BA1|51.3751|-2.3617|1449
Bathampton|Somerset|BA2|51.3934|-2.3241|200
Bathford|Somerset|BA1|51.4002|-2.3016|184
Bathgate|West Lothian|EH48|55.9020|-3.6440|509
Batley|West Yorkshire|WF17|53.7029|-1.6337|0
Battersby|North Yorkshire|TS9|54.4590|-1.0796|8
Battersea|Greater London|SW11|51.4747|-0.1555|200
Battle|East Sussex|TN33|50.9173|0.4842|166
Battlefield|Shropshire|SY1|52.7234|-2.7415|200
Battlesbridge|Essex|SS11|51.6233|0.5686|42
Battlesden|Bedfordshire|MK17|51.9481|-0.5956|3
Baugh|Argyll and Bute|PA77|56.4922|-6.8356|2
Baughurst|Hampshire|RG26|51.3374|-1.1659|25
Baumber|Lincolnshire|LN9|53.2509|-0.1699|9
Baverstock|Wiltshire|SP3|51.0834|-1.9608|25
Bawburgh|Norfolk|NR9|52.6333|1.1833|29
Bawdeswell|Norfolk|NR20|52.7457|1.0290|48
Bawdsey|Suffolk|IP12|52.0091|1.4185|15
Bawtry|South Yorkshire|DN10|53.4315|-1.0188|143
Baxenden|Lancashire|BB5|53.7358|-2.3477|170
Baxterley|Warwickshire|CV9|52.5707|-1.5949|43
Baycliff|Cumbria|LA12|54.1440|-3.0894|17
Baydon|Wiltshire|SN8|51.5004|-1.5970|34
Bayford|Somerset|BA9|51.0577|-2.4103|0
Bayford|Hertfordshire|SG13|51.7596|-0.1020|24
Baylham|Suffolk|IP6|52.1218|1.0707|30
Bayston Hill|Shropshire|SY3|52.6755|-2.7616|80
Bayswater|Greater London|W2|51.5112|-0.1843|200
Bayton|Worcestershire|DY14|52.3562|-2.4500|30
Beach|Highland|PA34|56.3937|-5.4884|43
Beachampton|Buckinghamshire|MK19|52.0242|-0.8748|10
Beaconsfield|Buckinghamshire|HP9|51.6122|-0.6473|381
Beadnell|Northumberland|NE67|55.5567|-1.6325|43
Beaford|Devon|EX19|50.9163|-4.0595|30
Beal|Northumberland|TD15|55.6721|-1.9164|2
Beaminster|Dorset|DT8|50.8090|-2.7391|111
Beanacre|Wiltshire|SN12|51.3929|-2.1402|135
Beanley|Northumberland|NE66|55.4587|-1.8732|2
Bearley|Warwickshire|CV37|52.2436|-1.7379|29
Bearnock|Highland|IV3|57.4768|-4.2472|200
Bearsden|East Dunbartonshire|G61|55.9154|-4.3328|547
Bearsted|Kent|ME14|51.2709|0.5748|200
Beattock|Dumfries and Galloway|DG10|55.3070|-3.4523|24
Beaulieu|Hampshire|SO42|50.8183|-1.4520|21
Beauly|Highland|IV4|57.4840|-4.4587|60
Beaumaris|Isle of Anglesey|LL58|53.2632|-4.0923|77
Beaumont|Cumbria|CA5|54.9223|-3.0209|16
Beaworthy|Devon|EX21|50.7741|-4.1850|9
Bebside|Northumberland|NE24|55.1294|-1.5578|200
Beccles|Suffolk|NR34|52.4594|1.5647|248
Beck Hole|North Yorkshire|YO22|54.4095|-0.7370|28
Beckbury|Shropshire|TF11|52.6121|-2.3482|29
Beckenham|Greater London|BR3|51.4088|-0.0253|200
Beckermet|Cumbria|CA21|54.4500|-3.5167|38
Beckfoot|Cumbria|CA19|54.3874|-3.3833|9
Beckford|Worcestershire|GL20|52.0205|-2.0348|21
Beckhampton|Wiltshire|SN8|51.4194|-1.8746|19
Beckingham|Nottinghamshire|DN10|53.4000|-0.8333|58
Beckingham|Lincolnshire|LN5|53.0667|-0.6833|12
Beckington|Somerset|BA3|51.2719|-2.4784|194
Beckley|Oxfordshire|OX3|51.7971|-1.1854|27
Beckley|East Sussex|TN31|50.9862|0.6393|31
Beckton|Greater London|E6|51.5153|0.0566|200
Becontree|Greater London|RM9|51.5529|0.1290|200
Becontree Heath|Greater London|RM8|51.5461|0.1389|200
Bedale|North Yorkshire|DL8|54.2881|-1.5918|184
Bedburn|Durham|DL13|54.6793|-1.8451|15
Beddau|Rhondda Cynon Taff|CF38|51.5540|-3.3581|101
Beddgelert|Gwynedd|LL55|53.0120|-4.1023|19
Beddingham|East Sussex|BN8|50.8521|0.0516|26
Beddington|Greater London|SM6|51.3840|-0.1577|200
Beddington Corner|Greater London|CR4|51.3840|-0.1577|200
Bedfield|Suffolk|IP13|52.2590|1.2488|42
Bedford|Bedfordshire|MK40|52.1346|-0.4663|1209
Bedhampton|Hampshire|PO9|50.8551|-1.0043|200
Bedingfield|Suffolk|IP23|52.2737|1.1942|13
Bedlington|Northumberland|NE22|55.1306|-1.5932|229
Bedlinog|Merthyr Tydfil|CF46|51.7043|-3.3131|43
Bednall|Staffordshire|ST17|52.7582|-2.0679|18
Bedrule|Scottish Borders|TD9|55.4525|-2.6335|2
Bedstone|Shropshire|SY7|52.3748|-2.9273|7
Bedworth|Warwickshire|CV12|52.4791|-1.4691|417
Beechingstoke|Wiltshire|SN9|51.3323|-1.8761|17
Beedon|Berkshire|RG20|51.4944|-1.2970|20
Beeford|East Riding of Yorkshire|YO25|53.9700|-0.2891|43
Beeley|Derbyshire|DE4|53.2035|-1.6045|25
Beelsby|Lincolnshire|DN37|53.5001|-0.1815|8
Beenham|Berkshire|RG7|51.4162|-1.1477|67
Beer|Devon|EX12|50.7000|-3.1000|149
Beesby|Lincolnshire|LN13|53.2985|0.1896|9
Beeston|Cheshire|CW6|53.1167|-2.6833|16
Beeston|West Yorkshire|LS11|53.7667|-1.5667|200
Beeston|Nottinghamshire|NG9|52.9167|-1.2167|1013
Beeston|Norfolk|PE32|52.7000|0.8167|24
Beeston|Bedfordshire|SG19|52.1399|-0.2393|46
Beeston St Lawrence|Norfolk|NR12|52.7333|1.4500|22
Beeswing|Dumfries and Galloway|DG2|55.0055|-3.7293|15
Beetham|Cumbria|LA7|54.2000|-2.7667|25
Beetley|Norfolk|NR20|52.7182|0.9245|65
Begelly|Pembrokeshire|SA68|51.7338|-4.7264|75
Beguildy|Powys|LD7|52.4091|-3.1841|8
Beith|North Ayrshire|KA15|55.7492|-4.6368|186
Bekesbourne|Kent|CT4|51.2559|1.1371|85
Belbroughton|Worcestershire|DY9|52.3918|-2.1188|52
Belchamp Otten|Essex|CO10|52.0444|0.6287|19
Belchamp St Paul|Essex|CO10|52.0504|0.6120|20
Belchford|Lincolnshire|LN9|53.2600|-0.0602|14
Belford|Northumberland|NE70|55.6000|-1.8333|65
Belgrave|Leicestershire|LE4|52.6500|-1.1167|200
Belgravia|Greater London|SW1|51.4911|-0.1493|200
Belhaven|East Lothian|EH42|55.9990|-2.5382|200
Belhelvie|Aberdeenshire|AB23|57.2484|-2.0896|17
Bell Busk|North Yorkshire|BD23|54.0060|-2.1533|3
Bellabeg|Aberdeenshire|AB36|57.2000|-3.0667|10
Belladrum|Highland|IV4|57.4470|-4.4622|6
Bellanoch|Argyll and Bute|PA31|56.0736|-5.5320|1
Bellerby|North Yorkshire|DL8|54.3313|-1.8248|24
Bellingham|Northumberland|NE48|55.1446|-2.2538|77
Bellingham|Greater London|SE6|51.4384|-0.0166|200
Belloch|Argyll and Bute|PA29|55.8074|-5.4743|2
Bellochantuy|Argyll and Bute|PA28|55.5313|-5.7021|1
Bellshill|North Lanarkshire|ML4|55.8167|-4.0167|379
Bellshill|Northumberland|NE70|55.5940|-1.8166|62
Belmaduthy|Highland|IV8|57.5667|-4.2667|3
Belmont|Lancashire|BL7|53.6333|-2.5000|31
Belmont|Durham|DH97|54.7927|-1.5351|200
Belmont|Greater London|SM2|51.3520|-0.1988|200
Belmont|Shetland Islands|ZE2|60.6833|-0.9667|0
Belper|Derbyshire|DE56|53.0233|-1.4812|376
Belsay|Northumberland|NE20|55.1046|-1.8846|6
Belsize Park|Greater London|NW3|51.5477|-0.1723|200
Belstead|Suffolk|IP8|52.0266|1.1053|111
Belstone|Devon|EX20|50.7252|-3.9579|8
Beltinge|Kent|CT6|51.3707|1.1568|200
Belton|Lincolnshire|DN9|53.5500|-0.8167|59
Belton|Leicestershire|LE12|52.7817|-1.3373|22
Belton|Rutland|LE15|52.6019|-0.7950|16
Belton|Norfolk|NR31|52.5679|1.6598|98
Belvedere|Greater London|DA17|51.4911|0.1514|200
Belvoir|Leicestershire|NG32|52.8833|-0.7833|15
Bembridge|Isle of Wight|PO35|50.6863|-1.0828|159
Bempton|East Riding of Yorkshire|YO15|54.1304|-0.1785|50
Benacre|Suffolk|NR34|52.4104|1.6812|10
Benderloch|Argyll and Bute|PA37|56.4913|-5.4048|10
Benenden|Kent|TN17|51.0669|0.5812|52
Benholm|Aberdeenshire|DD10|56.8151|-2.3209|5
Beningbrough|North Yorkshire|YO30|54.0151|-1.1934|8
Benington|Lincolnshire|PE22|52.9833|0.0833|51
Benington|Hertfordshire|SG2|51.8833|-0.1000|25
Benllech|Isle of Anglesey|LL74|53.3204|-4.2261|82
Benmore|Stirling|FK20|56.4054|-4.6401|1
Benmore|Argyll and Bute|PA23|56.0270|-4.9807|3
Benniworth|Lincolnshire|LN3|53.2421|-0.4160|34
Benson|Oxfordshire|OX10|51.6207|-1.1098|180
Benthall|Shropshire|TF12|52.6192|-2.4963|200
Bentley|Warwickshire|CV9|52.5568|-1.5855|18
Bentley|South Yorkshire|DN5|53.5333|-1.1500|391
Bentley|Hampshire|GU10|51.1920|-0.8750|57
Bentley|East Riding of Yorkshire|HU17|53.8471|-0.4278|0
Bentley|Suffolk|IP9|51.9900|1.0703|40
Bentpath|Dumfries and Galloway|DG13|55.2000|-3.0833|4
Bentworth|Hampshire|GU34|51.1566|-1.0511|25
Beoley|Worcestershire|B98|52.3238|-1.8961|151
Bepton|West Sussex|GU29|50.9569|-0.7825|5
Berden|Essex|CM23|51.9475|0.1355|26
Bere Alston|Devon|PL20|50.4823|-4.1903|85
Bere Regis|Dorset|BH20|50.7537|-2.2155|48
Berkeley|Gloucestershire|GL13|51.6911|-2.4592|84
Berkhamsted|Hertfordshire|HP4|51.7604|-0.5653|346
Berkley|Somerset|BA11|51.2437|-2.2738|31
Berkswell|West Midlands|CV7|52.4090|-1.6422|32
Bermondsey|Greater London|SE1|51.4979|-0.0661|200
Bernisdale|Highland|IV51|57.4733|-6.3388|3
Berrick Salome|Oxfordshire|OX10|51.6408|-1.1037|22
Berriedale|Highland|KW7|58.1842|-3.5009|3
Berrington|Shropshire|SY5|52.6500|-2.7000|31
Berrow|Somerset|TA8|51.2647|-3.0086|71
Berry Pomeroy|Devon|TQ9|50.4387|-3.6509|30
Berrynarbor|Devon|EX34|51.2011|-4.0615|32
Berwick|East Sussex|BN26|50.8258|0.1545|19
Berwick Bassett|Wiltshire|SN4|51.4592|-1.8580|9
Berwick Hill|Northumberland|NE20|55.0740|-1.7307|4
Berwick St James|Wiltshire|SP3|51.1557|-1.8987|26
Berwick St John|Wiltshire|SP7|51.0000|-2.0667|20
Berwick-upon-Tweed|Northumberland|TD15|55.7833|-2.0000|281
Besford|Shropshire|SY4|52.7981|-2.7520|41
Besford|Worcestershire|WR8|52.1000|-2.1333|25
Bessingby|East Riding of Yorkshire|YO16|54.0763|-0.2302|87
Besthorpe|Nottinghamshire|NG23|53.1667|-0.7667|21
Besthorpe|Norfolk|NR17|52.5167|1.0333|177
Beswick|East Riding of Yorkshire|YO25|53.9326|-0.4809|10
Betchworth|Surrey|RH3|51.2337|-0.2665|82
Bethersden|Kent|TN26|51.1287|0.7528|49
Bethesda|Gwynedd|LL57|53.1667|-4.0833|38
Bethesda|Pembrokeshire|SA67|51.8281|-4.7694|13
Bethnal Green|Greater London|E2|51.5272|-0.0611|200
Betley|Staffordshire|CW3|53.0344|-2.3686|33
Bettisfield|Wrexham|SY13|52.9142|-2.8055|22
Bettws Cedewain|Powys|SY16|52.5620|-3.2967|15
Bettws Evan|Ceredigion|SA38|52.0833|-4.4833|12
Bettws Gwerfil Goch|Denbighshire|LL21|53.0000|-3.4333|9
Bettws-y-crwyn|Shropshire|SY7|52.4333|-3.1667|3
Bettyhill|Highland|KW14|58.5249|-4.2220|8
Betws|Bridgend|CF32|51.5692|-3.5883|91
Betws|Carmarthenshire|SA18|51.7977|-3.9605|54
Betws-y-coed|Conwy|LL24|53.0938|-3.8067|37
Betws-yn-Rhos|Conwy|LL22|53.2492|-3.6375|20
Beulah|Powys|LD5|52.1263|-3.6233|8
Beulah|Ceredigion|SA38|52.0400|-4.4763|89
Bevendean|East Sussex|BN2|50.8441|-0.1113|200
Beverley|East Riding of Yorkshire|HU17|53.8459|-0.4233|432
Beverstone|Gloucestershire|GL8|51.6424|-2.1992|6
Bewcastle|Cumbria|CA6|55.0768|-2.7429|13
Bewdley|Worcestershire|DY12|52.3754|-2.3172|148
Bewholme|East Riding of Yorkshire|YO25|53.9331|-0.2266|10
Bexhill|East Sussex|TN40|50.8502|0.4710|720
Bexley|Greater London|DA15|51.4412|0.0983|200
Bexleyheath|Greater London|DA6|51.4629|0.1394|200
Beyton|Suffolk|IP30|52.2340|0.8297|39
Bibury|Gloucestershire|GL7|51.7584|-1.8313|23
Bicester|Oxfordshire|OX25|51.9000|-1.1536|459
Bickenhill|West Midlands|B92|52.4397|-1.7255|35
Bicker|Lincolnshire|PE20|52.9216|-0.1796|39
Bickerstaffe|Lancashire|L39|53.5315|-2.8381|22
Bickford|Staffordshire|ST19|52.7267|-2.1685|12
Bickington|Devon|EX31|51.0864|-4.0651|200
Bickleigh|Devon|EX16|50.8552|-3.5088|19
Bickley|Greater London|BR1|51.4013|0.0458|200
Bickley Moss|Cheshire|SY14|53.0362|-2.6822|17
Bicknacre|Essex|CM3|51.6940|0.5852|45
Bicknoller|Somerset|TA4|51.1478|-3.2731|26
Bicknor|Kent|ME9|51.2951|0.6687|15
Bicton|Shropshire|SY3|52.7333|-2.8167|26
Bidborough|Kent|TN4|51.1695|0.2369|140
Biddenden|Kent|TN27|51.1149|0.6382|58
Biddenham|Bedfordshire|MK40|52.1385|-0.5069|200
Biddestone|Wiltshire|SN14|51.4608|-2.1983|33
Biddulph|Staffordshire|ST8|53.1172|-2.1758|294
Bideford|Devon|EX39|51.0168|-4.2083|288
Bidford-on-Avon|Warwickshire|B50|52.1672|-1.8565|181
Bidston|Merseyside|CH43|53.4009|-3.0729|200
Bierley|West Yorkshire|BD4|53.7667|-1.7333|200
Bierton|Buckinghamshire|HP22|51.8305|-0.7874|200
Big Sand|Highland|IV21|57.7333|-5.7667|2
Bigbury|Devon|TQ7|50.2840|-3.8940|13
Bigbury-on-Sea|Devon|TQ7|50.2840|-3.8940|13
Bigby|Lincolnshire|DN38|53.5507|-0.4030|14
Biggar|Cumbria|LA14|54.1182|-3.2312|200
Biggar|South Lanarkshire|ML12|55.6167|-3.5167|120
Biggin Hill|Greater London|TN16|51.3133|0.0343|200
Biggleswade|Bedfordshire|SG18|52.0865|-0.2649|237
Bighton|Hampshire|SO24|51.1049|-1.1276|11
Bignor|West Sussex|RH20|50.9208|-0.6009|13
Bilbrough|North Yorkshire|YO23|53.9127|-1.1915|22
Bilbster|Highland|KW1|58.4598|-3.2352|3
Bildeston|Suffolk|IP7|52.1066|0.9092|44
Billericay|Essex|CM11|51.6287|0.4196|516
Billesdon|Leicestershire|LE7|52.6186|-0.9415|30
Billesley|Warwickshire|B49|52.2105|-1.7883|16
Billingborough|Lincolnshire|NG34|52.8938|-0.3419|66
Billinge|Merseyside|WN5|53.4979|-2.7081|91
Billingford|Norfolk|IP21|52.3632|1.1797|29
Billingham|Durham|TS23|54.5888|-1.2903|626
Billinghay|Lincolnshire|LN4|53.0796|-0.2769|63
Billingshurst|West Sussex|RH14|51.0231|-0.4536|127
Billingsley|Shropshire|WV16|52.4555|-2.4233|11
Billington|Lancashire|BB7|53.8157|-2.4236|127
Billington|Bedfordshire|LU7|51.8966|-0.6345|107
Bilsington|Kent|TN25|51.0734|0.9107|15
Bilsthorpe|Nottinghamshire|NG22|53.1402|-1.0339|106
Bilston|Midlothian|EH25|55.8703|-3.1781|200
Bilston|West Midlands|WV14|52.5667|-2.0667|588
Bilton|Warwickshire|CV22|52.3500|-1.2833|200
Bilton|North Yorkshire|HG1|54.0001|-1.5350|200
Bilton|East Riding of Yorkshire|HU11|53.7814|-0.2406|93
Binbrook|Lincolnshire|LN3|53.2421|-0.4160|34
Bincombe|Dorset|DT3|50.6597|-2.4393|48
Binegar|Somerset|BA3|51.2425|-2.5394|35
Binfield|Berkshire|RG42|51.4316|-0.7881|200
Binfield Heath|Oxfordshire|RG9|51.5006|-0.9259|70
Bingfield|Northumberland|NE19|55.0474|-2.0352|9
Bingham|Nottinghamshire|NG13|52.9498|-0.9591|139
Bingley|West Yorkshire|BD16|53.8486|-1.8386|341
Binham|Norfolk|NR21|52.9172|0.9482|18
Binsted|West Sussex|BN18|50.8408|-0.5970|36
Binsted|Hampshire|GU34|51.1643|-0.8990|18
Binton|Warwickshire|CV37|52.1833|-1.7895|29
Bintree|Norfolk|NR20|52.7737|0.9923|38
Birch|Essex|CO2|51.8333|0.8167|32
Birch|Greater Manchester|M24|53.5674|-2.2256|200
Birch Vale|Cheshire|SK12|53.3516|-2.0938|136
Bircham Newton|Norfolk|PE31|52.8736|0.6601|13
Birchanger|Essex|CM23|51.8837|0.1916|156
Birchgrove|Swansea|SA7|51.6642|-3.8892|200
Birchington|Kent|CT7|51.3757|1.3048|200
Bircotes|Nottinghamshire|DN11|53.4193|-1.0491|173
Birdbrook|Essex|CO9|52.0427|0.4892|18
Birdham|West Sussex|PO20|50.7961|-0.8307|58
Birdingbury|Warwickshire|CV23|52.3105|-1.3687|19
Birdlip|Gloucestershire|GL4|51.8275|-2.1079|16
Birdsall|North Yorkshire|YO17|54.0824|-0.7499|10
Birdwell|South Yorkshire|S70|53.5140|-1.4793|115
Birgham|Scottish Borders|TD12|55.6444|-2.3358|8
Birkby|North Yorkshire|DL7|54.4167|-1.4833|5
Birkenhead|Merseyside|CH41|53.3934|-3.0148|2069
Birkenshaw|West Yorkshire|BD11|53.7460|-1.6897|200
Birkhall|Aberdeenshire|AB35|57.0290|-3.0749|3
Birley|Herefordshire|HR4|52.1833|-2.8000|8
Birling|Kent|ME19|51.3190|0.4095|106
Birlingham|Worcestershire|WR10|52.0867|-2.0988|28
Birmingham|West Midlands|B1|52.4814|-1.8998|13770
Birnam|Perth and Kinross|PH8|56.5580|-3.5760|52
Birse|Aberdeenshire|AB34|57.0625|-2.7316|5
Birstall|Leicestershire|LE4|52.6667|-1.1167|162
Birstwith|North Yorkshire|HG3|54.0310|-1.6342|43
Birthorpe|Lincolnshire|NG34|52.8908|-0.3617|21
Birtley|Tyne and Wear|DH3|54.8833|-1.5667|200
Birtley|Northumberland|NE48|55.1151|-2.1765|5
Bisham|Berkshire|SL7|51.5570|-0.7756|124
Bishampton|Worcestershire|WR10|52.1620|-2.0168|16
Bishop Auckland|Durham|DL14|54.6555|-1.6771|422
Bishop Burton|East Riding of Yorkshire|HU17|53.8456|-0.4981|28
Bishop Middleham|Durham|DL17|54.6778|-1.4883|37
Bishop Monkton|North Yorkshire|HG3|54.0930|-1.4957|34
Bishop Norton|Lincolnshire|LN2|53.2558|-0.5077|200
Bishop's Castle|Shropshire|SY9|52.4921|-3.0021|67
Bishop's Stortford|Hertfordshire|CM23|51.8711|0.1587|511
Bishopbriggs|East Dunbartonshire|G64|55.9067|-4.2187|385
Bishops Cannings|Wiltshire|SN10|51.3766|-1.9480|52
Bishopsbourne|Kent|CT4|51.2293|1.1352|40
Bishopsteignton|Devon|TQ14|50.5519|-3.5385|85
Bishopstoke|Hampshire|SO50|50.9664|-1.3283|200
Bishopston|Swansea|SA3|51.5775|-4.0481|87
Bishopstone|East Sussex|BN25|50.7900|0.0886|200
Bishopstone|Buckinghamshire|HP17|51.7763|-0.8796|22
Bishopstone|Herefordshire|HR4|52.0828|-2.8474|16
Bishopstone|Wiltshire|SN6|51.5513|-1.6470|26
Bishopstrow|Wiltshire|BA12|51.1931|-2.1553|94
Bishopton|Renfrewshire|PA7|55.9097|-4.5056|90
Bishopton|Durham|TS21|54.5833|-1.4333|15
Bisley|Gloucestershire|GL6|51.7500|-2.1333|36
Bisley|Surrey|GU24|51.3264|-0.6393|200
Bispham|Lancashire|FY2|53.8525|-3.0363|200
Bisterne|Hampshire|BH24|50.8121|-1.7905|10
Bitchfield|Lincolnshire|NG33|52.8467|-0.5323|9
Bittadon|Devon|EX31|51.1536|-4.0821|7
Bitterley|Shropshire|SY8|52.3930|-2.6449|14
Bitterne|Hampshire|SO18|50.9146|-1.3587|200
Bitteswell|Leicestershire|LE17|52.4680|-1.2117|200
Bitton|Gloucestershire|BS30|51.4248|-2.4597|103
Bix|Oxfordshire|RG9|51.5606|-0.9525|39
Blaby|Leicestershire|LE8|52.5758|-1.1640|200
Black Notley|Essex|CM7|51.8970|0.5380|200
Black Torrington|Devon|EX21|50.8293|-4.1813|23
Blackawton|Devon|TQ9|50.3469|-3.6791|35
Blackburn|Lancashire|BB1|53.7500|-2.4833|1758
Blackburn|West Lothian|EH47|55.8667|-3.6333|93
Blackford|Aberdeenshire|AB51|57.4000|-2.4833|28
Blackford|Somerset|BA22|50.9692|-2.6376|72
Blackford|Cumbria|CA6|54.9944|-2.8934|10
Blackford|Perth and Kinross|PH4|56.2500|-3.7667|22
Blackhall|City of Edinburgh|EH4|55.9622|-3.2606|200
Blackhall Colliery|Durham|TS27|54.7484|-1.2947|167
Blackham|East Sussex|TN3|51.1410|0.1435|30
Blackheath|West Midlands|B65|52.4835|-2.0437|72
Blackheath|Essex|CO2|51.8694|0.8941|200
Blackheath|Surrey|GU4|51.2055|-0.5255|94
Blackheath|Greater London|SE3|51.4647|0.0079|200
Blackmill|Bridgend|CF35|51.5684|-3.5393|29
Blackmore|Essex|CM4|51.6926|0.3186|48
Blackpool|Lancashire|FY1|53.8167|-3.0500|2068
Blackrock|Monmouthshire|NP7|51.8293|-3.0108|200
Blackrod|Greater Manchester|BL6|53.5923|-2.5803|200
Blackthorn|Oxfordshire|OX6|51.8686|-1.0986|39
Blacktoft|East Riding of Yorkshire|DN14|53.7080|-0.7273|7
Blackwall|Greater London|E14|51.5097|-0.0016|200
Blackwater|Hampshire|GU17|51.3301|-0.7774|89
Blackwater|Suffolk|IP18|52.3306|1.6690|200
Blackwater|Isle of Wight|PO30|50.6667|-1.2833|47
Blackwaterfoot|North Ayrshire|KA27|55.5015|-5.3315|15
Blackwell|Worcestershire|B60|52.3256|-2.0520|200
Blackwell|Warwickshire|CV36|52.0604|-1.6222|0
Blackwell|Derbyshire|DE55|53.1167|-1.3333|150
Blackwood|Dumfries and Galloway|DG2|55.1667|-3.7167|13
Blackwood|South Lanarkshire|ML11|55.6667|-3.9167|114
Blackwood||NP12|51.6678|-3.2075|388
Blacon|Cheshire|CH1|53.2083|-2.9253|200
Bladnoch|Dumfries and Galloway|DG8|54.8579|-4.4591|55
Bladon|Oxfordshire|OX20|51.8292|-1.3513|49
Blaenau Ffestiniog|Gwynedd|LL41|52.9946|-3.9370|198
Blaenavon|Torfaen|NP4|51.7740|-3.0854|95
Blaengwrach|Neath Port Talbot|SA11|51.7369|-3.6391|112
Blaengwynfi|Neath Port Talbot|SA13|51.6562|-3.6037|39
Blaenporth|Ceredigion|SA43|52.1100|-4.5338|15
Blaenwaun|Carmarthenshire|SA34|51.9144|-4.5667|10
Blagdon|Devon|TQ3|50.4438|-3.5760|200
Blaich|Highland|PH33|56.8432|-5.2255|1
Blair Atholl|Perth and Kinross|PH18|56.7500|-3.8500|1
Blairgowrie|Perth and Kinross|PH10|56.5916|-3.3404|318
Blairhall|Fife|KY12|56.0879|-3.6022|39
Blairmore|Argyll and Bute|PA23|55.9535|-4.9337|200
Blakemere|Herefordshire|HR2|52.0648|-2.9319|9
Blakeney|Gloucestershire|GL15|51.7667|-2.4667|44
Blakeney|Norfolk|NR25|52.9516|1.0228|64
Blakesley|Northamptonshire|NN12|52.1467|-1.0884|22
Blanchland|Northumberland|DH8|54.8479|-2.0549|16
Blandford Forum|Dorset|DT11|50.8607|-2.1617|169
Blanefield|Stirling|G63|55.9884|-4.3196|77
Blankney|Lincolnshire|LN4|53.1284|-0.4059|68
Blatherwycke|Northamptonshire|PE8|52.5507|-0.5692|4
Blaxhall|Suffolk|IP12|52.1610|1.4619|27
Blaxton|South Yorkshire|DN9|53.4870|-0.9908|108
Blaydon|Tyne and Wear|NE21|54.9646|-1.7139|242
Bleadon|Somerset|BS24|51.3086|-2.9475|93
Blean|Kent|CT2|51.3068|1.0430|59
Bleasby|Nottinghamshire|NG14|53.0333|-0.9333|20
Bleddfa|Powys|LD7|52.3074|-3.1644|2
Bledington|Gloucestershire|OX7|51.9035|-1.6454|48
Bledlow|Buckinghamshire|HP27|51.7122|-0.8772|26
Blencarn|Cumbria|CA10|54.6759|-2.5644|6
Blencogo|Cumbria|CA7|54.8204|-3.2516|9
Blencow|Cumbria|CA11|54.6871|-2.8500|6
Bletchingdon|Oxfordshire|OX5|51.8545|-1.2721|31
Bletchingley|Surrey|RH1|51.2406|-0.1004|69
Bletchley|Buckinghamshire|MK3|51.9933|-0.7347|644
Bletherston|Pembrokeshire|SA66|51.8558|-4.8044|9
Bletsoe|Bedfordshire|MK44|52.2122|-0.5062|26
Blewbury|Oxfordshire|OX11|51.5688|-1.2326|52
Blickling|Norfolk|NR11|52.8100|1.2299|9
Blidworth|Nottinghamshire|NG21|53.0985|-1.1169|117
Blindley Heath|Surrey|RH7|51.1934|-0.0512|38
Blisland|Cornwall|PL30|50.5276|-4.6824|31
Blisworth|Northamptonshire|NN7|52.1750|-0.9413|41
Blitterlees|Cumbria|CA5|54.8550|-3.0184|14
Blockley|Gloucestershire|GL56|52.0122|-1.7627|72
Blofield|Norfolk|NR13|52.6345|1.4480|142
Bloomsbury|Greater London|WC1|51.5223|-0.1225|200
Blore|Staffordshire|DE6|53.0333|-1.8167|5
Bloxham|Oxfordshire|OX15|52.0204|-1.3732|123
Bloxholm|Lincolnshire|LN4|53.0711|-0.4099|15
Bloxwich|West Midlands|WS3|52.6181|-2.0043|606
Bloxworth|Dorset|BH20|50.7509|-2.1682|13
Blue Anchor|Somerset|TA24|51.1811|-3.4014|47
Blunham|Bedfordshire|MK44|52.1469|-0.3218|41
Blyborough|Lincolnshire|DN21|53.4396|-0.5950|17
Blyford|Suffolk|IP19|52.3352|1.5587|45
Blymhill|Staffordshire|TF11|52.7085|-2.2814|29
Blyth|Northumberland|NE24|55.1271|-1.5086|507
Blyth|Nottinghamshire|S81|53.3786|-1.0625|45
Blythburgh|Suffolk|IP19|52.3204|1.5968|23
Blythe Bridge|Staffordshire|ST11|52.9667|-2.0667|156
Blyton|Lincolnshire|DN21|53.4438|-0.7175|48
Bo'ness|Falkirk|EH51|56.0167|-3.6167|395
Boarhills|Fife|KY16|56.3177|-2.7037|7
Boars Hill|Oxfordshire|OX1|51.7158|-1.2925|52
Boarstall|Buckinghamshire|HP18|51.8226|-1.0943|9
Boat of Garten|Highland|PH24|57.2503|-3.7556|18
Boath|Highland|IV17|57.7333|-4.3833|0
Bobbing|Kent|ME9|51.3555|0.7122|200
Bobbington|Staffordshire|DY7|52.5122|-2.2828|29
Bobbingworth|Essex|CM5|51.7282|0.2211|34
Bockhampton|Berkshire|RG17|51.4430|-1.5030|11
Bocking|Essex|CM7|51.9000|0.5500|190
Bocking Churchstreet|Essex|CM7|51.9000|0.5500|190
Boddam|Aberdeenshire|AB42|57.4708|-1.7801|46
Boddam|Shetland Islands|ZE2|59.9167|-1.2833|4
Boddington|Gloucestershire|GL51|51.9202|-2.1469|13
Bodedern|Isle of Anglesey|LL65|53.2923|-4.5030|40
Bodelwyddan|Denbighshire|LL18|53.2683|-3.5008|58
Bodenham|Herefordshire|HR1|52.1500|-2.6833|35
Bodenham|Wiltshire|SP5|51.0209|-1.7739|9
Bodewryd|Isle of Anglesey|LL68|53.3899|-4.4102|7
Bodfari|Denbighshire|LL16|53.2199|-3.3609|29
Bodiam|East Sussex|TN32|51.0062|0.5381|22
Bodle Street Green|East Sussex|BN27|50.9130|0.3433|16
Bodmin|Cornwall|PL31|50.4715|-4.7243|275
Bodney|Norfolk|IP26|52.5500|0.7000|1
Bodorgan|Isle of Anglesey|LL62|53.2043|-4.4180|34
Boghead|Aberdeenshire|AB45|57.6515|-2.5674|13
Bogniebrae|Aberdeenshire|AB54|57.4975|-2.6757|15
Bognor Regis|West Sussex|PO21|50.7821|-0.6798|991
Bohenie|Highland|PH31|56.9000|-4.8167|5
Bohuntine|Highland|PH31|56.9000|-4.8167|5
Bolam|Durham|DL2|54.5977|-1.6963|7
Bolberry|Devon|TQ7|50.2329|-3.8387|9
Bold Heath|Merseyside|WA8|53.3971|-2.6982|72
Boldon|Tyne and Wear|NE36|54.9426|-1.4535|200
Boldon Colliery|Tyne and Wear|NE35|54.9503|-1.4690|200
Boldre|Hampshire|SO41|50.7836|-1.5501|46
Boleigh|Cornwall|TR19|50.0687|-5.5842|25
Bolham|Devon|EX16|50.9232|-3.4935|82
Bollington|Cheshire|SK10|53.2945|-2.1096|112
Bolney|West Sussex|RH17|50.9953|-0.2030|49
Bolnhurst|Bedfordshire|MK44|52.2172|-0.4090|11
Bolsover|Derbyshire|S44|53.2285|-1.2920|214
Boltby|North Yorkshire|YO7|54.2728|-1.2488|4
Bolton|Greater Manchester|BL1|53.5833|-2.4333|3308
Bolton|Cumbria|CA16|54.6024|-2.5623|23
Bolton|East Lothian|EH41|55.9217|-2.7890|7
Bolton|Northumberland|NE66|55.4285|-1.7316|13
Bolton Bridge|North Yorkshire|BD23|53.9732|-1.8939|23
Bolton by Bowland|Lancashire|BB7|53.9333|-2.3333|16
Bolton upon Dearne|South Yorkshire|S63|53.5167|-1.3167|0
Bolton-le-Sands|Lancashire|LA5|54.1439|-2.7918|0
Bolton-on-Swale|North Yorkshire|DL10|54.3851|-1.6167|88
Boltongate|Cumbria|CA5|54.8550|-3.0184|14
Bonar Bridge|Highland|IV24|57.8921|-4.3447|27
Bonawe|Argyll and Bute|PA35|56.4527|-5.2369|3
Bonby|Lincolnshire|DN20|53.6248|-0.4846|25
Boncath|Pembrokeshire|SA37|52.0140|-4.6175|13
Bonchester Bridge|Scottish Borders|TD9|55.4000|-2.6557|18
Bonchurch|Isle of Wight|PO38|50.5995|-1.1860|117
Bonhill|West Dunbart|G83|55.9794|-4.5638|209
Bonnybridge|Falkirk|FK4|56.0015|-3.8886|97
Bonnyrigg|Midlothian|EH19|55.8733|-3.1051|257
Bonsall|Derbyshire|DE4|53.1211|-1.5845|24
Bontnewydd|Gwynedd|LL55|53.1162|-4.2683|39
Bonvilston|Vale of Glamorgan|CF5|51.4578|-3.3436|14
Booker|Buckinghamshire|HP12|51.6143|-0.7944|200
Boosbeck|North Yorkshire|TS12|54.5426|-0.9814|79
Boot|Cumbria|CA19|54.4000|-3.2667|3
Boothby Graffoe|Lincolnshire|LN5|53.1219|-0.5276|29
Boothby Pagnell|Lincolnshire|NG33|52.8674|-0.5586|6
Boothstown|Greater Manchester|M28|53.5025|-2.4164|200
Bootle|Merseyside|L20|53.4667|-3.0167|824
Bootle|Cumbria|LA19|54.2817|-3.3716|31
Boraston|Shropshire|WR15|52.3263|-2.5673|10
Borden|Kent|ME9|51.3343|0.7004|183
Bordon|Hampshire|GU35|51.1136|-0.8624|264
Boreham|Wiltshire|BA12|51.1994|-2.1656|200
Boreham|Essex|CM3|51.7596|0.5412|100
Borehamwood|Hertfordshire|WD6|51.6547|-0.2776|450
Boreland|Dumfries and Galloway|DG11|55.2000|-3.3167|9
Boreraig|Highland|IV55|57.4833|-6.7167|2
Borgh|Western Isles|HS6|57.6019|-7.3013|0
Borgue|Dumfries and Galloway|DG6|54.8122|-4.1341|7
Borgue|Highland|KW7|58.1868|-3.5016|3
Borley|Essex|CO10|52.0542|0.6922|27
Borough Green|Kent|TN15|51.2916|0.3048|199
Borrowash|Derbyshire|DE72|52.9067|-1.3841|129
Borrowby|North Yorkshire|TS13|54.5405|-0.8021|14
Borrowdale|Cumbria|CA12|54.5597|-3.1579|4
Borstal|Kent|ME1|51.3739|0.4883|200
Borth|Ceredigion|SY24|52.4884|-4.0512|45
Borthwick|Midlothian|EH23|55.8261|-3.0173|26
Borve|Highland|IV51|57.4500|-6.2500|2
Borwick|Lancashire|LA6|54.1513|-2.7277|26
Bosbury|Herefordshire|HR8|52.0884|-2.4436|26
Boscastle|Cornwall|PL35|50.6841|-4.6930|58
Boscombe|Dorset|BH5|50.7252|-1.8419|200
Boscombe|Wiltshire|SP4|51.1500|-1.7167|30
Bosham|West Sussex|PO18|50.8309|-0.8538|112
Bosherston|Pembrokeshire|SA71|51.6139|-4.9389|9
Bosley|Cheshire|SK11|53.1901|-2.1255|21
Bossington|Somerset|TA24|51.2197|-3.5811|63
Boston|Lincolnshire|PE21|52.9763|-0.0266|798
Boston Spa|West Yorkshire|LS23|53.9042|-1.3452|200
Botallack|Cornwall|TR19|50.1377|-5.6824|64
Botesdale|Suffolk|IP22|52.3422|1.0040|72
Bothal|Northumberland|NE61|55.1734|-1.6255|74
Bothamsall|Nottinghamshire|DN22|53.2531|-0.9895|12
Bothel|Cumbria|CA5|54.8550|-3.0184|14
Bothwell|South Lanarkshire|G71|55.8027|-4.0684|177
Botley|Buckinghamshire|HP5|51.7129|-0.6092|200
Botley|Oxfordshire|OX2|51.7657|-1.2797|200
Botley|Hampshire|SO30|50.9143|-1.2698|100
Botolph Claydon|Buckinghamshire|MK18|51.9143|-0.9358|21
Botolphs|West Sussex|BN44|50.8716|-0.3061|58
Bottesford|Lincolnshire|DN16|53.5500|-0.6500|200
Bottesford|Leicestershire|NG13|52.9500|-0.8000|94
Bottisham|Cambridgeshire|CB25|52.2228|0.2588|51
Boughrood|Powys|LD3|52.0386|-3.2685|26
Boughton|Nottinghamshire|NG22|53.2000|-0.9833|77
Boughton|Northamptonshire|NN2|52.2833|-0.9000|200
Boughton|Norfolk|PE33|52.5904|0.5112|11
Boughton Malherbe|Kent|ME17|51.2140|0.6920|26
Boughton Street|Kent|ME13|51.2934|0.9513|92
Boulmer|Northumberland|NE66|55.4197|-1.5823|12
Boulston|Pembrokeshire|SA62|51.7794|-4.9361|8
Boultham|Lincolnshire|LN6|53.2167|-0.5667|200
Bourn|Cambridgeshire|CB23|52.1925|-0.0640|29
Bourne|Lincolnshire|PE10|52.7667|-0.3833|249
Bourne End|Hertfordshire|HP1|51.7551|-0.4882|200
Bourne End|Bedfordshire|MK43|52.1180|-0.5600|18
Bourne End|Buckinghamshire|SL8|51.5786|-0.7089|200
Bournemouth|Dorset|BH1|50.7205|-1.8795|2414
Bournville|West Midlands|B30|52.4167|-1.9167|200
Bourton|Somerset|BS22|51.3609|-2.9292|200
Bourton|Oxfordshire|SN6|51.5833|-1.6666|51
Bourton|Dorset|SP8|51.0744|-2.3278|97
Bourton|Shropshire|TF13|52.5667|-2.6000|12
Bourton on Dunsmore|Warwickshire|CV23|52.3282|-1.3617|25
Bourton-on-the-Hill|Gloucestershire|GL56|51.9833|-1.7333|10
Bourton-on-the-Water|Gloucestershire|GL54|51.8667|-1.7500|8
Bousd|Argyll and Bute|PA78|56.6254|-6.5461|3
Boveney|Buckinghamshire|SL4|51.4923|-0.6527|200
Boverton|Vale of Glamorgan|CF61|51.4053|-3.4644|178
Bovey Tracey|Devon|TQ13|50.5926|-3.6754|194
Bovingdon|Hertfordshire|HP3|51.7231|-0.5367|119
Bovington Camp|Dorset|BH20|50.6978|-2.2351|60
Bow|Greater London|E3|51.5281|-0.0257|200
Bow|Devon|EX17|50.8000|-3.8167|60
Bow Brickhill|Buckinghamshire|MK17|52.0028|-0.6806|130
Bow Street|Ceredigion|SY24|52.4421|-4.0278|38
Bowcombe|Isle of Wight|PO30|50.6793|-1.3380|26
Bowden|Scottish Borders|TD6|55.5500|-2.7167|4
Bowdon|Greater Manchester|WA14|53.3764|-2.3653|200
Bowerchalke|Wiltshire|SP5|51.0000|-1.9667|20
Bowermadden|Highland|KW1|58.5565|-3.3027|4
Bowers Gifford|Essex|SS13|51.5662|0.5249|200
Bowertower|Highland|KW1|58.5333|-3.3167|2
Bowes|Durham|DL12|54.5164|-2.0160|30
Bowland Bridge|Cumbria|LA11|54.2985|-2.8965|14
Bowling|West Dunbart|G60|55.9310|-4.4860|27
Bowmore|Argyll and Bute|PA43|55.7558|-6.2843|36
Bowness-on-Solway|Cumbria|CA5|54.8550|-3.0184|14
Bowness-on-Windermere|Cumbria|LA23|54.3633|-2.9186|200
Bowsden|Northumberland|TD15|55.6694|-2.0119|3
Bowthorpe|Norfolk|NR5|52.6388|1.2189|200
Box|Gloucestershire|GL6|51.7349|-2.1943|200
Box|Wiltshire|SN13|51.4147|-2.2456|144
Boxford|Suffolk|CO10|52.0286|0.8593|57
Boxford|Berkshire|RG20|51.4416|-1.3841|23
Boxgrove|West Sussex|PO18|50.8588|-0.7136|129
Boxley|Kent|ME14|51.3024|0.5422|45
Boxted|Essex|CO4|51.9500|0.9167|59
Boxted|Suffolk|IP29|52.1167|0.6667|29
Boxworth|Cambridgeshire|CB23|52.2593|-0.0270|17
Boyndie|Aberdeenshire|AB45|57.6635|-2.6029|21
Boynton|East Riding of Yorkshire|YO16|54.0975|-0.2648|7
Boyton|Wiltshire|BA12|51.1550|-2.0711|14
Boyton|Suffolk|IP12|52.0715|1.4682|17
Boyton|Cornwall|PL15|50.7000|-4.3833|9
Bozeat|Northamptonshire|NN29|52.2227|-0.6733|58
Brabourne|Kent|TN25|51.1362|1.0056|21
Bracadale|Highland|IV56|57.3596|-6.4067|5
Braceborough|Lincolnshire|PE9|52.7062|-0.4029|11
Bracebridge|Lincolnshire|LN5|53.1965|-0.5342|0
Bracebridge Heath|Lincolnshire|LN4|53.1965|-0.5342|94
Bracewell|Lancashire|BD23|53.9323|-2.2096|34
Brackley|Highland|IV1|57.4833|-4.2328|200
Brackley|Northamptonshire|NN13|52.0333|-1.1500|211
Braco|Perth and Kinross|FK15|56.2641|-3.8791|37
Bracora|Highland|PH40|56.9693|-5.7613|1
Bracorina|Highland|PH40|56.9696|-5.7434|1
Bradbourne|Derbyshire|DE6|53.0708|-1.6924|6
Bradbury|Durham|TS21|54.6486|-1.5098|7
Bradenham|Buckinghamshire|HP14|51.6660|-0.8086|43
Bradfield|Essex|CO11|51.9333|1.1167|43
Bradfield|Norfolk|NR28|52.8225|1.3979|200
Bradfield|Berkshire|RG7|51.4491|-1.1308|51
Bradfield St George|Suffolk|IP30|52.2000|0.8000|19
Bradford|West Yorkshire|BD1|53.7939|-1.7521|4899
Bradford Abbas|Dorset|DT9|50.9264|-2.5875|40
Bradford-on-Avon|Wiltshire|BA15|51.3477|-2.2506|0
Brading|Isle of Wight|PO36|50.6799|-1.1457|86
Bradley|Derbyshire|DE6|53.0105|-1.6660|10
Bradley|North Yorkshire|DL8|54.2162|-1.9487|5
Bradley|Lincolnshire|DN37|53.5500|-0.1333|200
Bradley|Hampshire|SO24|51.1713|-1.0941|5
Bradley|Staffordshire|ST18|52.7626|-2.1777|25
Bradley|West Midlands|WV14|52.5573|-2.0791|200
Bradley in the Moors|Staffordshire|ST10|52.9687|-1.9120|50
Bradmore|Nottinghamshire|NG11|52.8759|-1.1328|53
Bradmore|West Midlands|WV3|52.5791|-2.1561|200
Bradninch|Devon|EX5|50.8333|-3.4167|51
Bradpole|Dorset|DT6|50.7445|-2.7354|172
Bradshaw|Greater Manchester|BL2|53.6000|-2.4000|200
Bradstone|Devon|PL19|50.6040|-4.2874|7
Bradwell|Essex|CM7|51.8970|0.5380|200
Bradwell|Buckinghamshire|MK13|52.0486|-0.7877|200
Bradwell|Norfolk|NR31|52.5800|1.7004|200
Bradwell-on-Sea|Essex|CM0|51.7248|0.8998|38
Bradworthy|Devon|EX22|50.9022|-4.3837|47
Brae|Shetland Islands|ZE2|60.3963|-1.3530|27
Braehead|South Lanarkshire|ML11|55.6670|-3.7886|199
Braemar|Aberdeenshire|AB35|57.0059|-3.4006|31
Braemore|Highland|IV23|57.7500|-5.0333|0
Brafferton|Durham|DL1|54.5837|-1.5309|9
Bragar|Western Isles|HS2|58.3333|-6.6333|7
Braidwood|South Lanarkshire|ML8|55.7102|-3.8432|38
Brailsford|Derbyshire|DE6|52.9699|-1.6222|28
Braintree|Essex|CM7|51.8782|0.5529|577
Braithwaite|Cumbria|CA12|54.6023|-3.1912|20
Braithwell|South Yorkshire|S66|53.4467|-1.2015|38
Bramber|West Sussex|BN44|50.8831|-0.3136|200
Bramcote|Nottinghamshire|NG9|52.9333|-1.2500|200
Bramdean|Hampshire|SO24|51.0481|-1.1264|16
Bramerton|Norfolk|NR14|52.5947|1.3853|35
Bramfield|Suffolk|IP19|52.3098|1.5189|22
Bramfield|Hertfordshire|SG14|51.8167|-0.1000|73
Bramford|Suffolk|IP8|52.0763|1.0969|151
Bramhall|Greater Manchester|SK7|53.3580|-2.1654|343
Bramham|West Yorkshire|LS23|53.8812|-1.3545|95
Bramhope|West Yorkshire|LS16|53.8849|-1.6164|156
Bramley|Surrey|GU5|51.1945|-0.5593|132
Bramley|Hampshire|RG26|51.3167|-1.0667|56
Bramley|South Yorkshire|S66|53.4167|-1.2667|200
Brampford Speke|Devon|EX5|50.7833|-3.5333|22
Brampton|Cumbria|CA16|54.5739|-2.4833|118
Brampton|Lincolnshire|LN1|53.3000|-0.7333|36
Brampton|Norfolk|NR10|52.7667|1.2833|27
Brampton|Suffolk|NR34|52.3780|1.5774|24
Brampton|Derbyshire|S40|53.2340|-1.4462|0
Brampton|South Yorkshire|S73|53.5243|-1.3949|0
Brampton Ash|Northamptonshire|LE16|52.4801|-0.8374|3
Brampton en le Morthen|South Yorkshire|S66|53.3882|-1.2718|162
Bramshall|Staffordshire|ST14|52.8952|-1.9105|40
Bramshaw|Hampshire|SO43|50.9380|-1.6175|9
Brancaster|Norfolk|PE31|52.9633|0.6403|37
Brancepeth|Durham|DH7|54.7364|-1.6569|48
Branderburgh|Moray|IV31|57.7167|-3.2667|161
Brandesburton|East Riding of Yorkshire|YO25|53.9111|-0.3012|54
Brandon|Warwickshire|CV8|52.3843|-1.3996|99
Brandon|Durham|DH7|54.7500|-1.6167|182
Brandon|Suffolk|IP27|52.4477|0.6238|196
Brandon|Northumberland|NE66|55.4285|-1.7316|13
Brandon|Lincolnshire|NG32|52.9506|-0.6513|5
Brandon Creek|Cambridgeshire|CB7|52.3658|0.3203|7
Brandsby|North Yorkshire|YO61|54.1435|-1.1001|18
Brane|Cornwall|TR19|50.0984|-5.6323|11
Branksome|Dorset|BH12|50.7321|-1.9234|200
Branscombe|Devon|EX12|50.6913|-3.1389|33
Bransford|Worcestershire|WR6|52.1723|-2.3016|20
Bransgore|Hampshire|BH23|50.7815|-1.7377|114
Branston|Derbyshire|DE14|52.7833|-1.6667|181
Branston|Lincolnshire|LN4|53.1954|-0.4748|107
Brant Broughton|Lincolnshire|LN5|53.0777|-0.6326|21
Branthwaite|Cumbria|CA14|54.6101|-3.4593|11
Brantingham|East Riding of Yorkshire|HU15|53.7518|-0.5770|37
Branton|South Yorkshire|DN3|53.5467|-1.0589|200
Branton|Northumberland|NE66|55.4285|-1.7316|13
Branxton|Northumberland|TD12|55.6322|-2.1687|10
Brassington|Derbyshire|DE4|53.0851|-1.6559|16
Brasted|Kent|TN16|51.2766|0.1107|80
Brattleby|Lincolnshire|LN1|53.3162|-0.5777|7
Bratton|Wiltshire|BA13|51.2706|-2.1244|74
Bratton Clovelly|Devon|EX20|50.7067|-4.1767|12
Bratton Fleming|Devon|EX32|51.1225|-3.9385|30
Braughing|Hertfordshire|SG11|51.9068|0.0279|53
Braunston|Rutland|LE15|52.6517|-0.7689|14
Braunston|Northamptonshire|NN11|52.2898|-1.2027|40
Braunstone|Leicestershire|LE3|52.6184|-1.1790|200
Braunton|Devon|EX33|51.1085|-4.1613|143
Brawby|North Yorkshire|YO17|54.1933|-0.8715|10
Brawdy|Pembrokeshire|SA62|51.8732|-5.1135|12
Brawl|Highland|KW14|58.5667|-4.0333|1
Bray|Berkshire|SL6|51.5034|-0.6877|143
Braybrooke|Northamptonshire|LE16|52.4522|-0.8738|14
Brayton|North Yorkshire|YO8|53.7651|-1.0892|147
Breadsall|Derbyshire|DE7|52.9732|-1.3224|200
Breage|Cornwall|TR13|50.1089|-5.3326|43
Breakish|Highland|IV42|57.2390|-5.8543|5
Bream|Gloucestershire|GL15|51.7482|-2.5775|100
Breamore|Hampshire|SP6|50.9608|-1.7758|45
Brean|Somerset|TA8|51.2993|-3.0104|16
Brechfa|Carmarthenshire|SA32|51.9519|-4.1475|12
Brechin|Angus|DD9|56.7299|-2.6573|184
Breckles|Norfolk|NR17|52.5167|0.9000|9
Brecon|Powys|LD3|51.9461|-3.3889|155
Bredbury|Greater Manchester|SK6|53.4167|-2.1167|200
Brede|East Sussex|TN31|50.9358|0.5966|22
Bredenbury|Herefordshire|HR7|52.2076|-2.5770|8
Bredfield|Suffolk|IP13|52.1277|1.3142|46
Bredgar|Kent|ME9|51.3122|0.6968|42
Bredhurst|Kent|ME7|51.3310|0.5761|96
Bredon|Worcestershire|GL20|52.0301|-2.1167|70
Bredwardine|Herefordshire|HR3|52.0950|-2.9767|9
Breedon on the Hill|Leicestershire|DE73|52.8020|-1.4030|34
Breighton|East Riding of Yorkshire|YO8|53.7969|-0.9241|6
Bremhill|Wiltshire|SN11|51.4567|-2.0303|31
Brenchley|Kent|TN12|51.1514|0.3983|69
Brent|Greater London|HA9|51.5531|-0.3023|200
Brent Eleigh|Suffolk|CO10|52.0954|0.8344|13
Brent Knoll|Somerset|TA9|51.2522|-2.9574|42
Brent Pelham|Hertfordshire|SG9|51.9571|0.0855|19
Brentford|Greater London|TW8|51.4862|-0.3083|200
Brentwood|Essex|CM14|51.6213|0.3056|848
Brenzett|Kent|TN29|51.0101|0.8542|33
Brereton|Staffordshire|WS15|52.7585|-1.9181|200
Bressingham|Norfolk|IP22|52.3853|1.0494|28
Bretherton|Lancashire|PR5|53.7316|-2.6578|0
Brettenham|Norfolk|IP24|52.4167|0.8333|5
Brettenham|Suffolk|IP7|52.1500|0.8833|11
Bretton|Flintshire|CH4|53.1668|-2.9436|116
Brewood|Staffordshire|ST19|52.6771|-2.1741|82
Bride|Isle of Man|IM7|54.3826|-4.3892|0
Bridekirk|Cumbria|CA13|54.6895|-3.3695|10
Bridell|Pembrokeshire|SA43|52.0473|-4.6600|20
Bridestowe|Devon|EX20|50.6851|-4.1048|26
Bridford|Devon|EX6|50.6657|-3.6748|38
Bridge|Kent|CT4|51.2451|1.1264|74
Bridge of Alford|Aberdeenshire|AB33|57.2440|-2.7265|51
Bridge of Allan|Stirling|FK9|56.1540|-3.9463|154
Bridge of Balgie|Perth and Kinross|PH15|56.5914|-4.3192|2
Bridge of Cally|Perth and Kinross|PH10|56.6466|-3.4050|7
Bridge of Dee|Dumfries and Galloway|DG7|54.9196|-3.9785|18
Bridge of Dun|Angus|DD10|56.7189|-2.5499|3
Bridge of Earn|Perth and Kinross|PH2|56.3484|-3.4065|81
Bridge of Gairn|Aberdeenshire|AB35|57.0500|-3.0667|25
Bridge of Gaur|Perth and Kinross|PH17|56.6769|-4.4461|2
Bridge of Orchy|Argyll and Bute|PA36|56.5153|-4.7653|3
Bridge of Tilt|Perth and Kinross|PH18|56.7667|-3.8333|27
Bridge of Weir|Renfrewshire|PA11|55.8500|-4.5833|165
Bridgefoot|Cumbria|CA14|54.6333|-3.4500|13
Bridgemary|Hampshire|PO13|50.8271|-1.1756|200
Bridgend|Aberdeenshire|AB35|57.0387|-3.1473|2
Bridgend|Bridgend|CF31|51.5058|-3.5772|940
Bridgend|Angus|DD9|56.7481|-2.6686|36
Bridgend|West Lothian|EH49|55.9761|-3.5991|0
Bridgend|Argyll and Bute|PA31|56.0667|-5.4500|4
Bridgend of Lintrathen|Angus|DD8|56.6667|-3.1667|8
Bridgerule|Devon|EX22|50.7992|-4.4527|29
Bridgetown|Cornwall|PL15|50.6331|-4.3975|43
Bridgetown|Somerset|TA22|51.0869|-3.5372|10
Bridgham|Norfolk|NR16|52.4363|0.8807|18
Bridgnorth|Shropshire|WV16|52.5366|-2.4203|208
Bridgwater|Somerset|TA6|51.1284|-3.0036|676
Bridlington|East Riding of Yorkshire|YO16|54.0831|-0.1919|494
Bridport|Dorset|DT6|50.7338|-2.7583|288
Brierfield|Lancashire|BB10|53.8247|-2.2342|179
Brierley Hill|West Midlands|DY5|52.4817|-2.1214|508
Brigg|Lincolnshire|DN20|53.5520|-0.4921|163
Brigham|Cumbria|CA13|54.6500|-3.4167|47
Brigham|East Riding of Yorkshire|YO25|53.9667|-0.3500|6
Brighouse|West Yorkshire|HD6|53.7032|-1.7843|587
Brighstone|Isle of Wight|PO30|50.6426|-1.3948|59
Brightling|East Sussex|TN32|50.9636|0.3969|15
Brightlingsea|Essex|CO7|51.8116|1.0234|128
Brighton|East Sussex|BN2|50.8284|-0.1395|200
Brightwalton|Berkshire|RG20|51.5107|-1.3877|20
Brightwell Baldwin|Oxfordshire|OX9|51.7384|-0.9840|200
Brignall|Durham|DL12|54.5053|-1.8890|5
Brigsley|Lincolnshire|DN37|53.5009|-0.1103|77
Brigsteer|Cumbria|LA8|54.2960|-2.7989|14
Brigstock|Northamptonshire|NN14|52.4577|-0.6083|41
Brill|Buckinghamshire|HP18|51.8167|-1.0500|47
Brimfield|Herefordshire|SY8|52.3067|-2.6962|32
Brimington|Derbyshire|S43|53.2574|-1.3934|200
Brimpsfield|Gloucestershire|GL4|51.8125|-2.0895|10
Brimpton|Berkshire|RG7|51.3793|-1.1979|39
Brinkhill|Lincolnshire|LN11|53.2418|0.0549|7
Brinkley|Cambridgeshire|CB8|52.1668|0.3819|33
Brinklow|Warwickshire|CV23|52.4000|-1.3500|36
Brinkworth|Wiltshire|SN15|51.5589|-1.9822|36
Brinscall|Lancashire|PR6|53.6890|-2.5721|95
Brinsley|Nottinghamshire|NG16|53.0346|-1.3127|114
Brisco|Cumbria|CA4|54.8583|-2.9039|39
Brisley|Norfolk|NR20|52.7561|0.8872|19
Brislington|County of Bristol|BS4|51.4335|-2.5472|200
Bristol|County of Bristol|BS1|51.4552|-2.5966|6757
Bristol|Somerset|BS31|51.4084|-2.4918|0
Bristol|Gloucestershire|BS32|51.5441|-2.5582|200
Briston|Norfolk|NR24|52.8537|1.0590|69
Britford|Wiltshire|SP5|51.0542|-1.7735|132
Brithdir|Gwynedd|LL40|52.7853|-3.8513|17
Briton Ferry|Neath Port Talbot|SA11|51.6311|-3.8190|200
Britwell Salome|Oxfordshire|OX9|51.7384|-0.9840|200
Brixham|Devon|TQ5|50.3943|-3.5158|255
Brixton|Devon|PL8|50.3500|-4.0333|62
Brixton|Greater London|SW2|51.4659|-0.1065|200
Brixton Deverill|Wiltshire|BA12|51.1473|-2.1980|8
Brixworth|Northamptonshire|NN6|52.3291|-0.9035|90
Brize Norton|Oxfordshire|OX18|51.7667|-1.5667|156
Broad Blunsdon|Wiltshire|SN2|51.5787|-1.7833|200
Broad Campden|Gloucestershire|GL55|52.0402|-1.7680|97
Broad Chalke|Wiltshire|SP5|51.0272|-1.9485|38
Broad Clyst|Devon|EX5|50.7667|-3.4333|75
Broad Haven|Pembrokeshire|SA62|51.7802|-5.1026|47
Broad Hinton|Wiltshire|SN4|51.4887|-1.8479|21
Broad Oak|Cumbria|CA18|54.3543|-3.3913|19
Broad Oak|Herefordshire|HR2|51.8833|-2.7500|16
Broad Town|Wiltshire|SN4|51.4985|-1.8702|18
Broadford|Highland|IV49|57.2418|-5.9111|26
Broadheath|Greater Manchester|WA14|53.4000|-2.3500|200
Broadhembury|Devon|EX14|50.8355|-3.2780|22
Broadhempston|Devon|TQ9|50.4837|-3.6897|35
Broadholme|Lincolnshire|LN1|53.2571|-0.6645|64
Broadmayne|Dorset|DT2|50.6780|-2.3835|50
Broadmeadows|Scottish Borders|TD7|55.5667|-2.9333|3
Broadoak|Dorset|DT6|50.7390|-2.7756|200
Broadstairs|Kent|CT10|51.3591|1.4394|418
Broadstone|Dorset|BH18|50.7500|-1.9833|200
Broadwas|Worcestershire|WR6|52.1949|-2.3549|13
Broadwater|West Sussex|BN14|50.8289|-0.3759|200
Broadwater|Hertfordshire|SG2|51.8966|-0.1647|200
Broadway|Carmarthenshire|SA17|51.7571|-4.2867|52
Broadway|Pembrokeshire|SA62|51.8411|-5.0642|31
Broadway|Somerset|TA19|50.9333|-2.9667|72
Broadway|Worcestershire|WR12|52.0333|-1.8500|87
Broadwell|Warwickshire|CV23|52.2833|-1.3333|16
Broadwell|Gloucestershire|GL16|51.7957|-2.6126|0
Broadwell|Oxfordshire|GL7|51.7265|-1.6334|22
Broadwey|Dorset|DT3|50.6507|-2.4679|199
Broadwindsor|Dorset|DT8|50.8201|-2.8001|25
Broadwoodwidger|Devon|PL16|50.6807|-4.2520|9
Brochel|Highland|IV40|57.4333|-6.0167|0
Brockdish|Norfolk|IP21|52.3699|1.2488|26
Brockenhurst|Hampshire|SO42|50.8194|-1.5730|89
Brockhall|Northamptonshire|NN7|52.2588|-1.0737|6
Brockhampton|Herefordshire|HR1|51.9833|-2.5833|19
Brockholes|West Yorkshire|HD7|53.6239|-1.8779|200
Brockhurst|West Sussex|RH19|51.1254|-0.0141|0
Brocklesby|Lincolnshire|DN37|53.5760|-0.3068|4
Brockley|Greater London|SE4|51.4610|-0.0352|200
Brockley Green|Suffolk|IP29|52.1667|0.6667|18
Brockton|Shropshire|SY5|52.6333|-3.0000|26
Brockworth|Gloucestershire|GL3|51.8457|-2.1600|200
Brodick|North Ayrshire|KA27|55.5754|-5.1472|45
Brodsworth|South Yorkshire|DN5|53.5602|-1.2360|14
Brokenborough|Wiltshire|SN16|51.6013|-2.1186|68
Brome|Suffolk|IP23|52.3441|1.1338|32
Brome Street|Suffolk|IP23|52.3452|1.1612|17
Bromeswell|Suffolk|IP12|52.1071|1.3600|37
Bromfield|Cumbria|CA5|54.8550|-3.0184|14
Bromfield|Shropshire|SY8|52.3833|-2.7667|11
Bromham|Bedfordshire|MK43|52.1451|-0.5291|162
Bromham|Wiltshire|SN15|51.3880|-2.0489|65
Bromley|Greater London|BR1|51.4061|0.0152|200
Bromley Green|Kent|TN26|51.0969|0.7993|18
Brompton|North Yorkshire|DL6|54.3500|-1.4167|200
Brompton|Kent|ME4|51.4000|0.5333|200
Brompton|Greater London|SW3|51.4881|-0.1647|200
Brompton Ralph|Somerset|TA4|51.0819|-3.3072|13
Brompton Regis|Somerset|TA22|51.0726|-3.4971|15
Bromsgrove|Worcestershire|B61|52.3357|-2.0598|514
Bromyard|Herefordshire|HR7|52.1902|-2.5087|147
Bronllys|Powys|LD3|52.0058|-3.2505|60
Brook|Surrey|GU8|51.1478|-0.6443|0
Brook|Isle of Wight|PO30|50.6916|-1.3132|200
Brook|Carmarthenshire|SA33|51.7561|-4.5136|11
Brook|Hampshire|SO20|51.1153|-1.5113|17
Brook|Kent|TN25|51.1590|0.9499|16
Brook Green|Greater London|W14|51.5019|-0.2184|200
Brooke|Rutland|LE15|52.6432|-0.7464|7
Brooke|Norfolk|NR15|52.5500|1.3833|45
Brookland|Kent|TN29|50.9994|0.8380|47
Brookthorpe|Gloucestershire|GL4|51.8082|-2.2383|21
Brookwood|Surrey|GU24|51.3000|-0.6333|116
Broom|Warwickshire|B50|52.1778|-1.8696|104
Broom|Bedfordshire|SG18|52.0822|-0.2667|0
Broome|Worcestershire|DY9|52.4012|-2.1499|51
Broome|Shropshire|SY7|52.4167|-2.8833|14
Broomfield|Essex|CM1|51.7651|0.4726|200
Broomfield|Kent|CT6|51.3575|1.1574|200
Broomfield|Somerset|TA5|51.0825|-3.1103|6
Broomfleet|East Riding of Yorkshire|HU15|53.7333|-0.6667|10
Broomhaugh|Northumberland|NE44|54.9487|-1.9732|68
Broomhill|Northumberland|NE65|55.2932|-1.6017|83
Brora|Highland|KW9|58.0099|-3.8518|61
Broseley|Shropshire|TF12|52.6132|-2.4827|88
Brothertoft|Lincolnshire|PE20|52.9958|-0.1038|6
Brotherton|North Yorkshire|WF11|53.7266|-1.2710|81
Brotton|North Yorkshire|TS12|54.5666|-0.9393|80
Brough|Cumbria|CA17|54.5270|-2.3219|39
Brough|East Riding of Yorkshire|HU15|53.7481|-0.6189|282
Brough|Highland|KW14|58.6414|-3.3416|2
Brough|Nottinghamshire|NG23|53.1163|-0.8005|50
Brough Sowerby|Cumbria|CA17|54.5094|-2.3154|6
Broughton|North Yorkshire|BD23|53.9500|-2.0833|13
Broughton|Vale of Glamorgan|CF71|51.4597|-3.4609|126
Broughton|Flintshire|CH4|53.1667|-3.0000|296
Broughton|Lincolnshire|DN20|53.5667|-0.5500|140
Broughton|Greater Manchester|M7|53.5056|-2.2623|200
Broughton|Buckinghamshire|MK16|52.0494|-0.6907|200
Broughton|Scottish Borders|ML12|55.6167|-3.4167|7
Broughton|Northamptonshire|NN14|52.3667|-0.7667|56
Broughton|Oxfordshire|OX15|52.0427|-1.3873|24
Broughton|Lancashire|PR3|53.8167|-2.7333|74
Broughton|Hampshire|SO20|51.0961|-1.5620|43
Broughton Astley|Leicestershire|LE9|52.5279|-1.2177|122
Broughton Gifford|Wiltshire|SN12|51.3721|-2.1755|39
Broughton Moor|Cumbria|CA15|54.6872|-3.4681|37
Broughton in Furness|Cumbria|LA20|54.2771|-3.2112|46
Broughty Ferry|Dundee City|DD5|56.4731|-2.8717|200
Brown Candover|Hampshire|SO24|51.1498|-1.1746|10
Brownhills|West Midlands|WS8|52.6333|-1.9333|321
Brownston|Devon|PL21|50.3599|-3.8305|5
Broxa|North Yorkshire|YO13|54.3099|-0.5442|4
Broxbourne|Hertfordshire|EN10|51.7471|-0.0192|200
Broxburn|East Lothian|EH42|55.9938|-2.5256|200
Broxburn|West Lothian|EH52|55.9341|-3.4713|316
Broxholme|Lincolnshire|LN1|53.2833|-0.6333|5
Broxted|Essex|CM6|51.9200|0.2917|19
Broxton|Cheshire|CH3|53.0835|-2.7783|29
Bruichladdich|Argyll and Bute|PA49|55.7823|-6.3948|0
Bruisyard|Suffolk|IP13|52.2404|1.4172|26
Brundall|Norfolk|NR13|52.6243|1.4351|196
Brundish|Suffolk|IP13|52.2782|1.3212|11
Bruntingthorpe|Leicestershire|LE17|52.5035|-1.1132|14
Brushford|Somerset|TA22|51.0197|-3.5389|32
Bruton|Somerset|BA10|51.1125|-2.4528|115
Brydekirk|Dumfries and Galloway|DG12|55.0223|-3.2763|25
Bryher|Cornwall|TR23|49.9533|-6.3528|13
Brymbo|Wrexham|LL11|53.0667|-3.0667|197
Bryn|Neath Port Talbot|SA13|51.6164|-3.7117|30
Bryn|Carmarthenshire|SA14|51.7337|-4.1071|7
Bryn|Shropshire|SY9|52.4981|-2.9881|66
Bryn|Greater Manchester|WN4|53.5000|-2.6500|200
Brynamman|Carmarthenshire|SA18|51.8000|-3.8667|98
Brynberian|Pembrokeshire|SA41|51.9829|-4.7635|14
Bryncethin|Bridgend|CF32|51.5459|-3.5678|172
Bryncir|Gwynedd|LL51|52.9777|-4.2654|4
Bryncroes|Gwynedd|LL53|52.8508|-4.6349|17
Bryneglwys|Denbighshire|LL21|53.0167|-3.2833|21
Bryngwran|Isle of Anglesey|LL65|53.2702|-4.4808|34
Bryngwyn|Herefordshire|HR5|52.1961|-3.0352|104
Brynhoffnant|Ceredigion|SA44|52.1366|-4.4343|22
Brynmenyn|Bridgend|CF32|51.5516|-3.5807|199
Brynna|Rhondda Cynon Taff|CF72|51.5385|-3.4638|81
Brynteg|Isle of Anglesey|LL78|53.3190|-4.2607|30
Bualintur|Highland|IV47|57.2951|-6.3438|6
Bubbenhall|Warwickshire|CV8|52.3477|-1.4674|23
Bubwith|East Riding of Yorkshire|YO8|53.8190|-0.9197|32
Buccleuch|Scottish Borders|TD9|55.4167|-3.0667|1
Buchanty|Perth and Kinross|PH1|56.4346|-3.7303|2
Buchlyvie|Stirling|FK8|56.1156|-4.2950|23
Buckden|North Yorkshire|BD23|54.1903|-2.0905|4
Buckenham|Norfolk|NR13|52.6011|1.4786|16
Buckfastleigh|Devon|TQ11|50.4813|-3.7791|113
Buckhaven|Fife|KY8|56.1715|-3.0338|179
Buckhorn Weston|Dorset|SP8|51.0200|-2.3492|31
Buckhurst Hill|Essex|IG9|51.6241|0.0326|200
Buckie|Moray|AB56|57.6757|-2.9624|217
Buckingham|Buckinghamshire|MK18|51.9997|-0.9878|237
Buckland|Kent|CT16|51.1412|1.2996|200
Buckland|Buckinghamshire|HP22|51.8000|-0.7167|130
Buckland|Surrey|RH3|51.2438|-0.2518|50
Buckland|Hertfordshire|SG9|51.9844|-0.0268|12
Buckland|Oxfordshire|SN7|51.6785|-1.5061|21
Buckland|Devon|TQ7|50.2825|-3.7841|0
Buckland|Gloucestershire|WR12|52.0255|-1.8866|7
Buckland Brewer|Devon|EX39|50.9655|-4.2527|28
Buckland Dinham|Somerset|BA11|51.2595|-2.3554|21
Buckland Monachorum|Devon|PL20|50.4948|-4.1306|58
Buckland Newton|Dorset|DT2|50.8462|-2.4402|25
Buckland in the Moor|Devon|TQ13|50.5434|-3.8066|11
Bucklebury|Berkshire|RG7|51.4339|-1.2070|26
Bucklers Hard|Hampshire|SO42|50.7987|-1.4244|6
Bucklesham|Suffolk|IP10|52.0301|1.2693|30
Buckley|Flintshire|CH7|53.1667|-3.0833|302
Buckminster|Leicestershire|NG33|52.7951|-0.6982|16
Bucknall|Lincolnshire|LN3|53.2421|-0.4160|34
Bucknall|Staffordshire|ST2|53.0167|-2.1333|200
Bucknell|Oxfordshire|OX6|51.9258|-1.1870|23
Bucknell|Shropshire|SY7|52.3667|-2.9500|25
Bucks Green|West Sussex|RH12|51.0765|-0.3337|200
Budby|Nottinghamshire|NG22|53.2241|-1.0746|6
Bude|Cornwall|EX23|50.8243|-4.5413|109
Budleigh Salterton|Devon|EX9|50.6298|-3.3218|135
Budock Water|Cornwall|TR11|50.1453|-5.1035|191
Bugbrooke|Northamptonshire|NN7|52.2101|-1.0130|75
Buildwas|Shropshire|TF8|52.6343|-2.5267|16
Builth Road|Powys|LD2|52.1686|-3.4273|24
Builth Wells|Powys|LD2|52.1494|-3.4047|108
Bulford|Wiltshire|SP4|51.1893|-1.7601|144
Bulkington|Warwickshire|CV12|52.4770|-1.4261|112
Bulkington|Wiltshire|SN10|51.3236|-2.0836|12
Bulkworthy|Devon|EX22|50.9045|-4.2845|8
Bulley|Gloucestershire|GL2|51.8756|-2.3467|19
Bullington|Hampshire|SO21|51.1667|-1.3333|33
Bulmer|Essex|CO10|52.0177|0.6928|22
Bulmer|North Yorkshire|YO60|54.0833|-0.9167|11
Bulwell|Nottinghamshire|NG6|52.9989|-1.1971|200
Bulwick|Northamptonshire|NN17|52.5374|-0.5825|8
Bunbury|Cheshire|CW6|53.1156|-2.6515|69
Bundalloch|Highland|IV40|57.2833|-5.5000|19
Bunessan|Argyll and Bute|PA67|56.3167|-6.2333|7
Bungay|Suffolk|NR35|52.4543|1.4382|116
Bunny|Nottinghamshire|NG11|52.8609|-1.1355|25
Buntingford|Hertfordshire|SG9|51.9461|-0.0184|200
Bunwell|Norfolk|NR16|52.5016|1.1155|36
Burbage|Leicestershire|LE10|52.5167|-1.3500|119
Burbage|Derbyshire|SK17|53.2441|-1.8806|66
Burbage|Wiltshire|SN8|51.3518|-1.6709|52
Bures|Suffolk|CO8|51.9724|0.7749|64
Burford|Oxfordshire|OX18|51.8091|-1.6363|105
Burgess Hill|West Sussex|RH15|50.9584|-0.1329|488
Burgh|Suffolk|IP13|52.1163|1.2584|88
Burgh St Margaret|Norfolk|NR29|52.6680|1.6137|41
Burgh St Peter|Norfolk|NR34|52.4833|1.6333|22
Burgh by Sands|Cumbria|CA5|54.9218|-3.0567|33
Burgh le Marsh|Lincolnshire|PE24|53.1616|0.2448|87
Burgh next Aylsham|Norfolk|NR11|52.7792|1.2872|15
Burghead|Moray|IV30|57.7011|-3.4899|64
Burghfield|Berkshire|RG31|51.4568|-1.0442|200
Burghill|Herefordshire|HR4|52.0966|-2.7678|45
Burghwallis|South Yorkshire|DN6|53.6011|-1.1946|118
Burham|Kent|ME1|51.3324|0.4783|112
Buriton|Hampshire|GU31|50.9750|-0.9485|30
Burlescombe|Devon|EX16|50.9423|-3.3178|37
Burley|Hampshire|BH24|50.8167|-1.7000|35
Burley|Rutland|LE15|52.6851|-0.6961|17
Burlton|Shropshire|SY4|52.8290|-2.8067|7
Burmarsh|Kent|TN29|51.0486|0.9969|23
Burn|North Yorkshire|YO8|53.7493|-1.1012|16
Burnage|Greater Manchester|M19|53.4327|-2.1997|200
Burnaston|Derbyshire|DE65|52.8880|-1.5721|36
Burneside|Cumbria|LA9|54.3527|-2.7615|96
Burneston|North Yorkshire|DL8|54.2615|-1.5297|37
Burnham|Buckinghamshire|SL1|51.5353|-0.6658|200
Burnham Deepdale|Norfolk|PE31|52.9657|0.6839|22
Burnham Market|Norfolk|PE31|52.9453|0.7261|52
Burnham Thorpe|Norfolk|PE31|52.9377|0.7564|14
Burnham-on-Crouch|Essex|CM0|51.6327|0.8149|118
Burnham-on-Sea|Somerset|TA8|51.2386|-2.9978|452
Burnhaven|Aberdeenshire|AB42|57.4897|-1.7925|143
Burnhill Green|Staffordshire|WV6|52.6026|-2.3113|13
Burnhouse|North Ayrshire|KA15|55.7186|-4.5749|11
Burniston|North Yorkshire|YO13|54.3238|-0.4481|54
Burnley|Lancashire|BB11|53.8000|-2.2333|1140
Burnmouth|Scottish Borders|TD14|55.8409|-2.0765|18
Burnopfield|Durham|NE16|54.9062|-1.7249|169
Burnsall|North Yorkshire|BD23|54.0468|-1.9529|13
Burnt Oak|Greater London|HA8|51.6021|-0.2664|200
Burntisland|Fife|KY3|56.0625|-3.2318|131
Burntwood|Staffordshire|WS7|52.6808|-1.9276|427
Burpham|West Sussex|BN18|50.8707|-0.5226|13
Burpham|Surrey|GU1|51.2602|-0.5443|200
Burravoe|Shetland Islands|ZE2|60.3833|-1.3500|15
Burrelton|Perth and Kinross|PH13|56.5108|-3.3029|24
Burringham|Lincolnshire|DN17|53.5740|-0.7396|47
Burrington|Devon|EX37|50.9333|-3.9500|21
Burrington|Herefordshire|SY8|52.3500|-2.8167|2
Burrough Green|Cambridgeshire|CB8|52.1732|0.3945|32
Burry Port|Carmarthenshire|SA16|51.6844|-4.2469|129
Burscough|Lancashire|L40|53.5964|-2.8397|157
Burshill|East Riding of Yorkshire|YO25|53.9167|-0.3333|5
Bursledon|Hampshire|SO31|50.8866|-1.3160|144
Burslem|Staffordshire|ST6|53.0448|-2.1970|200
Burstall|Suffolk|IP8|52.0600|1.0573|31
Burstock|Dorset|DT8|50.8230|-2.8228|11
Burston|Norfolk|IP22|52.4047|1.1408|27
Burstow|Surrey|RH6|51.1563|-0.1246|35
Burstwick|East Riding of Yorkshire|HU12|53.7321|-0.1396|48
Burtle|Somerset|TA7|51.1849|-2.8623|13
Burton|Dorset|BH23|50.7508|-1.7650|45
Burton|Cheshire|CW6|53.1731|-2.7379|36
Burton|Lincolnshire|LN1|53.2667|-0.5667|11
Burton|Northumberland|NE69|55.6048|-1.7181|30
Burton|Pembrokeshire|SA73|51.7156|-4.9222|20
Burton|Wiltshire|SN14|51.4756|-2.1985|36
Burton|Somerset|TA5|51.1452|-3.1020|11
Burton Agnes|East Riding of Yorkshire|YO25|54.0514|-0.3156|19
Burton Bradstock|Dorset|DT6|50.7029|-2.7278|45
Burton Coggles|Lincolnshire|NG33|52.8241|-0.5452|9
Burton Fleming|East Riding of Yorkshire|YO25|54.1356|-0.3409|26
Burton Joyce|Nottinghamshire|NG14|52.9882|-1.0341|114
Burton Latimer|Northamptonshire|NN15|52.3637|-0.6785|137
Burton Lazars|Leicestershire|LE14|52.7441|-0.8642|73
Burton Leonard|North Yorkshire|HG3|54.0691|-1.5012|31
Burton Overy|Leicestershire|LE8|52.5750|-1.0026|20
Burton Pedwardine|Lincolnshire|NG34|52.9648|-0.3365|6
Burton Pidsea|East Riding of Yorkshire|HU12|53.7633|-0.1070|28
Burton Salmon|North Yorkshire|LS25|53.7408|-1.2568|33
Burton in Lonsdale|North Yorkshire|LA6|54.1444|-2.5337|38
Burton on the Wolds|Leicestershire|LE12|52.7857|-1.1299|44
Burton upon Stather|Lincolnshire|DN15|53.6491|-0.6845|72
Burton upon Trent|Staffordshire|DE14|52.8073|-1.6426|1231
Burton-in-Kendal|Cumbria|LA6|54.1667|-2.7167|12
Burtonwood|Cheshire|WA5|53.4295|-2.6585|115
Burwardsley|Cheshire|CH3|53.1050|-2.7167|19
Burwarton|Shropshire|WV16|52.4624|-2.5609|8
Burwash|East Sussex|TN19|50.9976|0.3850|55
Burwell|Cambridgeshire|CB25|52.2763|0.3273|129
Burwell|Lincolnshire|LN11|53.2931|0.0346|5
Burwick|Orkney Islands|KW17|59.0363|-3.0042|0
Bury|Greater Manchester|BL9|53.6000|-2.3000|1331
Bury|West Sussex|RH20|50.9094|-0.5632|13
Bury St Edmunds|Suffolk|IP33|52.2463|0.7111|754
Bury St. Edmunds|Suffolk|IP32|52.2463|0.7111|0
Burythorpe|North Yorkshire|YO17|54.0726|-0.7919|16
Busby|East Renfrewshire|G76|55.7799|-4.2771|200
Busby|Perth and Kinross|PH1|56.4219|-3.4783|145
Buscot|Oxfordshire|SN7|51.6759|-1.6670|16
Bushbury|West Midlands|WV10|52.6204|-2.1145|200
Bushey|Hertfordshire|WD1|51.6432|-0.3605|416
Bushey Heath|Hertfordshire|WD2|51.6432|-0.3605|0
Bushley|Worcestershire|GL20|52.0082|-2.1859|16
Busta|Shetland Islands|ZE2|60.3862|-1.3723|14
Butleigh|Somerset|BA6|51.1008|-2.6851|45
Butley|Suffolk|IP12|52.1067|1.4572|18
Butterleigh|Devon|EX15|50.8629|-3.4599|17
Butterley|Derbyshire|DE5|53.0619|-1.4005|200
Buttermere|Cumbria|CA13|54.5727|-3.2934|1
Buttermere|Wiltshire|SN8|51.3474|-1.5116|3
Buttershaw|West Yorkshire|BD6|53.7612|-1.7974|200
Butterton|Staffordshire|ST13|53.1063|-1.8895|17
Butterwick|Lincolnshire|PE22|52.9833|0.0667|58
Butterwick|North Yorkshire|YO17|54.1366|-0.7549|46
Buttington|Powys|SY21|52.6689|-3.1114|23
Buxhall|Suffolk|IP14|52.1806|0.9314|48
Buxted|East Sussex|TN22|50.9900|0.1344|65
Buxton|Norfolk|NR10|52.7526|1.2998|42
Buxton|Derbyshire|SK17|53.2574|-1.9098|324
Buxworth|Cheshire|SK12|53.3516|-2.0938|136
Bwlch|Powys|LD3|51.8833|-3.2333|22
Bwlchnewydd|Carmarthenshire|SA33|51.8905|-4.3660|9
Byers Green|Durham|DL16|54.6998|-1.6535|49
Byfield|Northamptonshire|NN11|52.1755|-1.2457|35
Byfleet|Surrey|KT14|51.3388|-0.4740|200
Byford|Herefordshire|HR4|52.0854|-2.8877|9
Bygrave|Hertfordshire|SG7|52.0044|-0.1660|74
Bynea|Carmarthenshire|SA14|51.6740|-4.1033|187
Byrness|Northumberland|NE19|55.3182|-2.3734|6
Byton|Hereford and Worcester|LD8|52.2664|-3.0440|4
Cabourne|Lincolnshire|LN7|53.5014|-0.2808|3
Cabrach|Moray|AB54|57.3167|-3.0167|0
Cadboll|Highland|IV20|57.7623|-3.8984|38
Cadbury|Devon|EX5|50.8333|-3.5500|22
Cadderlie|Argyll and Bute|PA35|56.4043|-5.2267|0
Caddington|Bedfordshire|LU1|51.8662|-0.4568|128
Cadeleigh|Devon|EX16|50.8612|-3.5444|10
Cadgwith|Cornwall|TR12|49.9879|-5.1801|24
Cadnam|Hampshire|SO40|50.9205|-1.5797|46
Cadney|Lincolnshire|DN20|53.5180|-0.4681|2
Cadoxton|Vale of Glamorgan|CF63|51.4172|-3.2614|200
Cadoxton|Neath Port Talbot|SA10|51.6878|-3.8003|87
Caenby|Lincolnshire|LN2|53.2558|-0.5077|200
Caerdeon|Gwynedd|LL42|52.7431|-4.0022|5
Caergwrle|Flintshire|LL12|53.1095|-3.0381|147
Caerhun|Conwy|LL32|53.2167|-3.8333|27
Caernarfon|Gwynedd|LL55|53.1413|-4.2702|167
Caerphilly|Caerphilly|CF83|51.5745|-3.2180|678
Caersws|Powys|SY17|52.5163|-3.4295|49
Caerwys|Flintshire|CH7|53.2465|-3.3075|51
Cairnbaan|Argyll and Bute|PA31|56.0603|-5.4823|10
Cairndow|Argyll and Bute|PA26|56.2556|-4.9381|5
Cairness|Aberdeenshire|AB43|57.6333|-1.9333|8
Cairneyhill|Fife|KY12|56.0591|-3.5352|71
Cairnryan|Dumfries and Galloway|DG9|54.9710|-5.0198|7
Caister-on-Sea|Norfolk|NR30|52.6481|1.7265|163
Caistor|Lincolnshire|LN7|53.4967|-0.3154|118
Caistor St Edmund|Norfolk|NR14|52.5870|1.3001|18
Calbourne|Isle of Wight|PO30|50.6777|-1.4002|22
Calcot|Berkshire|RG31|51.4406|-1.0509|200
Caldbeck|Cumbria|CA7|54.7486|-3.0511|29
Caldbergh|North Yorkshire|DL8|54.2627|-1.8592|11
Caldecote|Cambridgeshire|CB23|52.2087|-0.0229|56
Caldecote|Warwickshire|CV10|52.5500|-1.4833|44
Caldecote|Hertfordshire|SG7|52.0293|-0.2002|23
Caldecott|Northamptonshire|LE16|52.4865|-0.8949|200
Calder Bridge|Cumbria|CA20|54.4403|-3.4779|19
Caldercruix|North Lanarkshire|ML6|55.8889|-3.8866|62
Caldicot||NP26|51.5866|-2.7574|200
Caldwell|North Yorkshire|DL11|54.5167|-1.7500|19
Caldy|Merseyside|CH48|53.3583|-3.1638|200
Calke|Derbyshire|DE73|52.7953|-1.4499|7
Callaly|Northumberland|NE65|55.3614|-1.9610|3
Callander|Stirling|FK17|56.2441|-4.2164|95
Calligarry|Highland|IV45|57.0500|-5.9000|6
Callington|Cornwall|PL17|50.5015|-4.3131|193
Callow|Herefordshire|HR2|52.0167|-2.7333|18
Callow Hill|Worcestershire|DY14|52.3591|-2.3733|71
Callow Hill|Wiltshire|SN15|51.4721|-2.0837|47
Calne|Wiltshire|SN11|51.4388|-2.0057|241
Calow|Derbyshire|S44|53.2353|-1.3790|152
Calrossie|Highland|IV19|57.7833|-4.0000|2
Calshot|Hampshire|SO45|50.8097|-1.3209|17
Calstock|Cornwall|PL18|50.4962|-4.2064|59
Calstone Wellington|Wiltshire|SN10|51.3369|-1.9872|200
Calthwaite|Cumbria|CA11|54.7535|-2.8275|14
Calton|North Yorkshire|BD23|54.0224|-2.1379|24
Calton|Staffordshire|ST10|53.0333|-1.8500|9
Calveley|Cheshire|CW6|53.1233|-2.6087|42
Calverley|West Yorkshire|LS28|53.8283|-1.6882|200
Calverton|Buckinghamshire|MK19|52.0412|-0.8504|117
Calverton|Nottinghamshire|NG14|53.0373|-1.0826|120
Calvine|Perth and Kinross|PH18|56.7680|-3.9574|5
Calvo|Cumbria|CA5|54.8550|-3.0184|14
Cam|Gloucestershire|GL11|51.6957|-2.3570|200
Camasterach|Highland|IV54|57.4167|-5.8000|6
Camastianavaig|Highland|IV51|57.3667|-6.1667|2
Camault Muir|Highland|IV4|57.4313|-4.4908|22
Camber|East Sussex|TN31|50.9347|0.7985|43
Camberley|Surrey|GU15|51.3370|-0.7426|808
Camberwell|Greater London|SE5|51.4739|-0.0938|200
Camblesforth|North Yorkshire|YO8|53.7268|-1.0200|45
Cambois|Northumberland|NE24|55.1518|-1.5242|30
Camborne|Cornwall|TR14|50.2131|-5.2973|373
Cambridge|Cambridgeshire|CB5|52.2124|0.1534|2257
Cambridge|Gloucestershire|GL2|51.7333|-2.3667|44
Cambus|Clackmannanshire|FK10|56.1244|-3.8443|92
Cambusbarron|Stirling|FK7|56.1089|-3.9675|175
Cambuslang|South Lanarkshire|G72|55.8097|-4.1610|649
Cambusnethan|North Lanarkshire|ML2|55.7783|-3.8984|200
Camden Town|Greater London|NW1|51.5406|-0.1433|200
Camelford|Cornwall|PL32|50.6218|-4.6796|86
Camelon|Falkirk|FK1|56.0030|-3.8207|200
Cameron|West Dunbart|G83|56.0119|-4.5867|134
Camerton|Somerset|BA3|51.2719|-2.4784|194
Camerton|Cumbria|CA14|54.6500|-3.4833|71
Camghouran|Perth and Kinross|PH17|56.6667|-4.3667|1
Campbeltown|Argyll and Bute|PA28|55.4258|-5.6076|154
Campsall|South Yorkshire|DN6|53.6192|-1.1800|93
Campsey Ash|Suffolk|IP13|52.1519|1.4003|34
Campton|Bedfordshire|SG17|52.0458|-0.3639|90
Camrose|Pembrokeshire|SA62|51.8414|-5.0100|21
Canary Wharf|Greater London|E14|51.5052|-0.0209|200
Canewdon|Essex|SS4|51.6176|0.7446|43
Canford Cliffs|Dorset|BH13|50.7036|-1.9209|200
Canford Magna|Dorset|BH21|50.7841|-1.9555|134
Canisbay|Highland|KW1|58.6323|-3.1241|4
Cannich|Highland|IV4|57.3460|-4.7627|7
Cannock|Staffordshire|WS11|52.6905|-2.0308|1070
Canon Frome|Herefordshire|HR8|52.0887|-2.5102|10
Canonbie|Dumfries and Galloway|DG14|55.0783|-2.9523|20
Canterbury|Kent|CT1|51.2790|1.0799|767
Cantley|South Yorkshire|DN3|53.5467|-1.0589|200
Cantley|Norfolk|NR13|52.5790|1.5135|32
Canvey Island|Essex|SS8|51.5220|0.5809|449
Canwick|Lincolnshire|LN4|53.2132|-0.5267|200
Caol|Highland|PH33|56.8382|-5.1015|136
Caolas|Western Isles|HS9|56.9721|-7.4728|0
Caolas|Argyll and Bute|PA77|56.5406|-6.7428|1
Capel|Surrey|RH5|51.1494|-0.3238|52
Capel|Kent|TN12|51.1815|0.3574|65
Capel Bangor|Ceredigion|SY23|52.4000|-3.9667|16
Capel Curig|Conwy|LL24|53.1000|-3.9167|9
Capel Cynon|Ceredigion|SA44|52.1167|-4.3667|9
Capel Dewi|Carmarthenshire|SA32|51.8586|-4.2117|5
Capel Dewi|Ceredigion|SA44|52.0872|-4.3725|22
Capel Garmon|Conwy|LL26|53.0823|-3.7713|13
Capel Gwyn|Carmarthenshire|SA32|51.8794|-4.2311|10
Capel Hendre|Carmarthenshire|SA18|51.7828|-4.0419|75
Capel Isaac|Carmarthenshire|SA19|51.9214|-4.0594|16
Capel Iwan|Carmarthenshire|SA38|51.9994|-4.4936|11
Capel Seion|Ceredigion|SY23|52.3947|-4.0105|7
Capel St Mary|Suffolk|IP9|52.0037|1.0448|117
Capel-y-ffin|Powys|NP7|51.9770|-3.0864|1
Capenhurst|Cheshire|CH1|53.2574|-2.9512|71
Capheaton|Northumberland|NE19|55.1174|-1.9476|14
Caputh|Perth and Kinross|PH1|56.5432|-3.4840|16
Carbis Bay|Cornwall|TR26|50.1960|-5.4663|200
Carbost|Highland|IV47|57.3007|-6.3520|7
Carbrooke|Norfolk|IP25|52.5811|0.8758|27
Carburton|Nottinghamshire|S80|53.2520|-1.0839|5
Carcroft|South Yorkshire|DN6|53.5828|-1.1765|181
Cardenden|Fife|KY5|56.1431|-3.2569|0
Cardeston|Shropshire|SY5|52.7051|-2.8969|15
Cardiff||CF10|51.4800|-3.1800|4292
Cardigan|Ceredigion|SA43|52.0837|-4.6623|180
Cardington|Bedfordshire|MK44|52.1174|-0.4129|160
Cardington|Shropshire|SY6|52.5500|-2.7333|12
Cardinham|Cornwall|PL30|50.4899|-4.6480|22
Cardrona|Scottish Borders|EH45|55.6333|-3.1167|25
Cardross|Argyll and Bute|G82|55.9667|-4.6333|45
Cardurnock|Cumbria|CA5|54.8550|-3.0184|14
Careby|Lincolnshire|PE9|52.7361|-0.4865|13
Careston|Angus|DD9|56.7352|-2.7638|5
Carew|Pembrokeshire|SA70|51.6969|-4.8246|35
Carew Newton|Pembrokeshire|SA68|51.7056|-4.8292|30
Cargill|Perth and Kinross|PH2|56.5141|-3.3793|8
Cargo Fleet|North Yorkshire|TS3|54.5742|-1.1922|200
Carham|Northumberland|TD12|55.6257|-2.2619|4
Carhampton|Somerset|TA24|51.1745|-3.4214|63
Carisbrooke|Isle of Wight|PO30|50.6928|-1.3175|200
Cark|Cumbria|LA11|54.1794|-2.9759|58
Carland Cross|Cornwall|TR8|50.3472|-5.0276|9
Carlby|Lincolnshire|PE9|52.7138|-0.4465|17
Carleton|North Yorkshire|BD23|53.9333|-2.0500|59
Carleton|Cumbria|CA1|54.8862|-2.9131|200
Carleton|Lancashire|FY6|53.8681|-2.9820|200
Carleton|West Yorkshire|WF8|53.6755|-1.2924|183
Carlin How|North Yorkshire|TS13|54.5629|-0.9069|167
Carlisle|Cumbria|CA1|54.8951|-2.9382|1138
Carlops|Scottish Borders|EH26|55.7902|-3.3400|9
Carloway|Western Isles|HS2|58.2667|-6.7500|1
Carlton|Cambridgeshire|CB8|52.1533|0.3952|20
Carlton|Leicestershire|CV13|52.6431|-1.4090|25
Carlton|North Yorkshire|DL8|54.2667|-1.9000|7
Carlton|Bedfordshire|MK43|52.1880|-0.6070|37
Carlton|Nottinghamshire|NG4|52.9708|-1.0877|658
Carlton|South Yorkshire|S71|53.5833|-1.4500|200
Carlton|Durham|TS21|54.5913|-1.3895|50
Carlton|West Yorkshire|WF3|53.7406|-1.4909|200
Carlton Colville|Suffolk|NR33|52.4521|1.6937|200
Carlton Scroop|Lincolnshire|NG32|52.9945|-0.5871|19
Carlton-le-Moorland|Lincolnshire|LN5|53.1116|-0.6447|28
Carlton-on-Trent|Nottinghamshire|NG23|53.1652|-0.8069|17
Carluke|South Lanarkshire|ML8|55.7359|-3.8302|277
Carlyon Bay|Cornwall|PL25|50.3379|-4.7386|100
Carmarthen|Carmarthenshire|SA31|51.8555|-4.3053|338
Carmel|Gwynedd|LL54|53.0584|-4.2873|59
Carmel|Carmarthenshire|SA14|51.8286|-4.0511|33
Carmunnock|Glasgow City|G76|55.7906|-4.2358|156
Carmyllie|Angus|DD11|56.5745|-2.7288|4
Carn|Argyll and Bute|PA48|55.7382|-6.3847|14
Carnaby|East Riding of Yorkshire|YO16|54.0726|-0.2493|18
Carnach|Highland|IV23|57.7645|-5.0031|2
Carnassarie|Argyll and Bute|PA31|56.1544|-5.4816|0
Carnbee|Fife|KY10|56.2484|-2.7584|4
Carnforth|Lancashire|LA5|54.1167|-2.7667|108
Carno|Powys|SY17|52.5599|-3.5354|20
Carnoch|Highland|IV12|57.4333|-3.8833|1
Carnock|Fife|KY12|56.0840|-3.5391|53
Carnoustie|Angus|DD7|56.5014|-2.7091|207
Carnwath|South Lanarkshire|ML11|55.7004|-3.6258|46
Carperby|North Yorkshire|DL8|54.3034|-1.9909|18
Carradale|Argyll and Bute|PA28|55.5893|-5.4720|12
Carrbridge|Highland|PH23|57.2825|-3.8145|27
Carrick|Fife|KY16|56.3423|-2.8222|200
Carrick|Argyll and Bute|PA24|56.1584|-4.9045|5
Carrington|Midlothian|EH23|55.8337|-3.0903|10
Carrington|Greater Manchester|M31|53.4333|-2.3833|160
Carrington|Lincolnshire|PE22|53.0833|-0.0500|8
Carrog|Denbighshire|LL21|52.9667|-3.3167|2
Carron|Moray|AB38|57.4500|-3.2667|8
Carron|Falkirk|FK2|56.0167|-3.7833|200
Carron|Argyll and Bute|PA31|56.0491|-5.4561|45
Carronbridge|Dumfries and Galloway|DG3|55.2667|-3.7833|14
Carrutherstown|Dumfries and Galloway|DG1|55.0334|-3.4056|11
Carsaig|Argyll and Bute|PA70|56.3642|-6.0345|0
Carsethorn|Dumfries and Galloway|DG2|54.9234|-3.5732|5
Carshalton|Greater London|SM5|51.3683|-0.1676|200
Carsington|Derbyshire|DE4|53.0774|-1.6262|12
Carsluith|Dumfries and Galloway|DG8|54.8651|-4.3587|10
Carsphairn|Dumfries and Galloway|DG7|55.2129|-4.2632|4
Carstairs|South Lanarkshire|ML11|55.6956|-3.6912|43
Carterton|Oxfordshire|OX18|51.7591|-1.5943|420
Carthorpe|North Yorkshire|DL8|54.2487|-1.5287|36
Cartington|Northumberland|NE65|55.3136|-1.8858|46
Cartmel|Cumbria|LA11|54.2000|-2.9500|38
Carway|Carmarthenshire|SA17|51.7367|-4.2283|41
Cascob|Powys|LD8|52.2910|-3.1157|1
Cashlie|Perth and Kinross|PH15|56.5445|-4.4569|0
Cassington|Oxfordshire|OX8|51.7929|-1.3443|34
Castel|Guernsey Channel Islands|GY5|49.4676|-2.6002|0
Casterton|Cumbria|LA6|54.2115|-2.5777|37
Castle Acre|Norfolk|PE32|52.7046|0.6890|40
Castle Ashby|Northamptonshire|NN7|52.2269|-0.7405|8
Castle Bromwich|West Midlands|B36|52.5019|-1.7826|200
Castle Bytham|Lincolnshire|NG33|52.7548|-0.5361|24
Castle Caereinion|Powys|SY21|52.6418|-3.2379|20
Castle Camps|Cambridgeshire|CB1|52.1969|0.1429|200
Castle Carrock|Cumbria|CA4|54.8917|-2.7151|22
Castle Cary|Somerset|BA7|51.0900|-2.5142|167
Castle Combe|Wiltshire|SN14|51.4929|-2.2290|34
Castle Donington|Leicestershire|DE74|52.8429|-1.3419|368
Castle Douglas|Dumfries and Galloway|DG7|54.9410|-3.9278|147
Castle Eaton|Wiltshire|SN6|51.6605|-1.7921|35
Castle Eden|Durham|TS27|54.7319|-1.3448|49
Castle Frome|Herefordshire|HR8|52.1091|-2.4910|13
Castle Hedingham|Essex|CO9|51.9902|0.5988|89
Castle Kennedy|Dumfries and Galloway|DG9|54.8979|-4.9552|17
Castle Rising|Norfolk|PE31|52.7946|0.4702|18
Castlebay|Western Isles|HS9|56.9550|-7.4892|18
Castlebay|Isle of Barra|PA80|56.5662|-5.7843|0
Castlecary|North Lanarkshire|G68|55.9528|-4.0155|198
Castleford|West Yorkshire|WF10|53.7259|-1.3626|627
Castlemartin|Pembrokeshire|SA71|51.6453|-5.0169|8
Castlemorton|Worcestershire|WR13|52.0333|-2.3000|15
Castleside|Durham|DH8|54.8343|-1.8785|102
Castlethorpe|Buckinghamshire|MK19|52.0923|-0.8354|27
Castleton|Newport|CF3|51.5422|-3.0758|101
Castleton|Greater Manchester|OL11|53.5833|-2.1833|200
Castleton|Argyll and Bute|PA31|56.0103|-5.3998|5
Castleton|North Yorkshire|YO21|54.4500|-0.9333|24
Castletown|Isle of Man|IM9|54.0744|-4.6537|0
Castletown|Highland|IV1|57.4833|-4.2328|200
Castletown|Tyne and Wear|SR5|54.9227|-1.4241|200
Castlewigg|Dumfries and Galloway|DG8|54.7500|-4.4333|11
Caston|Norfolk|NR17|52.5436|0.8825|26
Castor|Cambridgeshire|PE5|52.5732|-0.3460|43
Catcleugh|Northumberland|NE19|55.3235|-2.4001|2
Catcliffe|South Yorkshire|S60|53.3932|-1.3621|200
Caterham|Surrey|CR3|51.2823|-0.0789|398
Catfield|Norfolk|NR29|52.7397|1.5348|43
Catfirth|Shetland Islands|ZE2|60.2667|-1.2333|1
Catford|Greater London|SE6|51.4449|-0.0204|200
Cathedine|Powys|LD3|51.9188|-3.2460|4
Catherington|Hampshire|PO8|50.9212|-1.0218|200
Caton|Lancashire|LA2|54.0762|-2.7190|88
Catrine|East Ayrshire|KA5|55.5042|-4.3303|94
Catsfield|East Sussex|TN33|50.8968|0.4518|25
Catterall|Lancashire|PR3|53.8797|-2.7648|145
Catterick|North Yorkshire|DL10|54.3754|-1.6333|65
Catterick Camp|North Yorkshire|DL9|54.3500|-1.7167|52
Catthorpe|Leicestershire|LE17|52.3983|-1.1896|34
Catton|Northumberland|NE47|54.9000|-2.2667|68
Catton|Norfolk|NR6|52.6618|1.2807|200
Catton|North Yorkshire|YO7|54.1990|-1.4337|15
Catwick|East Riding of Yorkshire|HU17|53.8921|-0.2782|12
Cauldon|Staffordshire|ST10|53.0411|-1.8874|32
Caunton|Nottinghamshire|NG23|53.1331|-0.8868|18
Causewayhead|Stirling|FK9|56.1333|-3.9167|199
Cavendish|Suffolk|CO10|52.0872|0.6335|41
Cavenham|Suffolk|IP28|52.2989|0.5818|5
Caversham|Berkshire|RG4|51.4682|-0.9721|200
Caverswall|Staffordshire|ST11|52.9837|-2.0744|172
Cawdor|Highland|IV12|57.5256|-3.9317|8
Cawood|North Yorkshire|YO8|53.8330|-1.1296|52
Cawsand|Cornwall|PL10|50.3317|-4.2025|47
Cawston|Norfolk|NR10|52.7667|1.1667|61
Cawthorne|South Yorkshire|S75|53.5667|-1.5833|59
Cawthorpe|Lincolnshire|PE10|52.7755|-0.3769|200
Caxton|Cambridgeshire|CB23|52.2058|-0.0925|89
Caynham|Shropshire|SY8|52.3537|-2.6617|10
Caythorpe|Nottinghamshire|NG14|53.0052|-0.9810|45
Caythorpe|Lincolnshire|NG32|53.0167|-0.6000|52
Cayton|North Yorkshire|YO11|54.2353|-0.3828|185
Cefn Cribwr|Bridgend|CF32|51.5317|-3.6528|47
Cefn-coed-y-cymmer|Merthyr Tydfil|CF48|51.7640|-3.4076|184
Cefn-y-bedd|Flintshire|LL12|53.0994|-3.0312|120
Cefn-y-pant|Carmarthenshire|SA34|51.8967|-4.6325|8
Cefneithin|Carmarthenshire|SA14|51.8039|-4.0976|85
Cellan|Ceredigion|SA48|52.1231|-4.0343|10
Cellardyke|Fife|KY10|56.2241|-2.6905|127
Cemaes|Isle of Anglesey|LL67|53.4121|-4.4519|53
Cemmaes|Powys|SY20|52.6406|-3.7171|16
Cenarth|Carmarthenshire|SA38|52.0469|-4.5288|15
Cennin|Gwynedd|LL54|53.0584|-4.2873|59
Ceres|Fife|KY15|56.2938|-2.9736|43
Cerne Abbas|Dorset|DT2|50.8089|-2.4758|33
Chaceley|Gloucestershire|GL19|51.9747|-2.2084|7
Chacewater|Cornwall|TR4|50.2500|-5.1667|108
Chacombe|Northamptonshire|OX17|52.0904|-1.2828|38
Chaddesden|Derbyshire|DE21|52.9295|-1.4342|200
Chaddesley Corbett|Worcestershire|DY10|52.3611|-2.1593|45
Chadlington|Oxfordshire|OX7|51.8949|-1.5254|36
Chadshunt|Warwickshire|CV35|52.1729|-1.4933|7
Chadwell|Leicestershire|LE14|52.8000|-0.8333|0
Chadwell St Mary|Essex|RM16|51.4814|0.3634|107
Chagford|Devon|TQ13|50.6750|-3.8394|75
Chailey|East Sussex|BN8|50.9576|-0.0190|24
Chaldon Herring|Dorset|DT2|50.6499|-2.2961|6
Chale|Isle of Wight|PO38|50.5956|-1.3184|17
Chalfont St Giles|Buckinghamshire|HP8|51.6318|-0.5703|127
Chalfont St Peter|Buckinghamshire|SL9|51.6088|-0.5562|200
Chalford|Gloucestershire|GL6|51.7258|-2.1514|192
Chalgrove|Oxfordshire|OX44|51.6648|-1.0764|87
Chalk|Kent|DA12|51.4279|0.3868|200
Chalk Farm|Greater London|NW3|51.5431|-0.1499|200
Challacombe|Devon|EX31|51.1472|-3.8872|7
Challoch|Dumfries and Galloway|DG8|54.9667|-4.5333|2
Chalton|Bedfordshire|LU4|51.9279|-0.5015|45
Chalton|Hampshire|PO8|50.9398|-0.9606|5
Chalvington|East Sussex|BN27|50.8644|0.1591|24
Chandler's Ford|Hampshire|SO53|50.9846|-1.3990|200
Chantry|Suffolk|IP2|52.0452|1.1247|200
Chapel|Fife|KY2|56.1236|-3.1842|200
Chapel Allerton|Somerset|BS26|51.2486|-2.8481|36
Chapel Allerton|West Yorkshire|LS7|53.8290|-1.5383|200
Chapel Brampton|Northamptonshire|NN6|52.2899|-0.9317|53
Chapel End|Warwickshire|CV10|52.5343|-1.5181|200
Chapel Haddlesey|North Yorkshire|YO8|53.7297|-1.1209|9
Chapel St Leonards|Lincolnshire|PE24|53.2167|0.3167|87
Chapel of Garioch|Aberdeenshire|AB51|57.3071|-2.4706|9
Chapel-en-le-Frith|Derbyshire|SK23|53.3241|-1.9129|120
Chapelhall|North Lanarkshire|ML6|55.8435|-3.9488|98
Chapelknowe|Dumfries and Galloway|DG14|55.0511|-3.0776|5
Chapelton|Angus|DD11|56.5732|-2.5991|200
Chapelton|South Lanarkshire|ML10|55.7167|-4.0833|24
Chapeltown|South Yorkshire|S35|53.4581|-1.4974|304
Chapmanslade|Wiltshire|BA13|51.2292|-2.2489|30
Chappel|Essex|CO6|51.9213|0.7534|44
Chard|Somerset|TA20|50.8727|-2.9660|222
Chardstock|Devon|EX13|50.8350|-2.9806|33
Charfield|Gloucestershire|GL12|51.6272|-2.4067|64
Charing|Kent|TN27|51.2107|0.7947|81
Charing Cross|Greater London|WC2|51.5085|-0.1249|200
Charlbury|Oxfordshire|OX7|51.8727|-1.4825|114
Charlecote|Warwickshire|CV35|52.2089|-1.6151|21
Charles|Devon|EX32|51.0804|-3.8748|9
Charlestown|Aberdeenshire|AB43|57.6570|-2.0448|15
Charlestown|Highland|IV1|57.4833|-4.2328|200
Charlestown|Fife|KY11|56.0367|-3.4987|49
Charlestown|Cornwall|PL25|50.3333|-4.7667|200
Charlesworth|Derbyshire|SK14|53.4329|-1.9930|150
Charlton|Somerset|BA3|51.2678|-2.4531|31
Charlton|Oxfordshire|OX12|51.5954|-1.4259|20
Charlton|Northamptonshire|OX17|52.0741|-1.2896|52
Charlton|West Sussex|PO18|50.9095|-0.7381|24
Charlton|Greater London|SE7|51.4842|0.0339|200
Charlton|Hertfordshire|SG5|51.9713|-0.2832|156
Charlton|Wiltshire|SN16|51.5992|-2.0564|20
Charlton|Hampshire|SP10|51.2220|-1.5016|200
Charlton|Dorset|SP7|51.0051|-2.1841|200
Charlton|Worcestershire|WR10|52.1090|-1.9870|35
Charlton Abbots|Gloucestershire|GL54|51.9161|-1.9523|5
Charlton Kings|Gloucestershire|GL52|51.8837|-2.0424|200
Charlton Mackrell|Somerset|TA11|51.0594|-2.6736|32
Charlton Marshall|Dorset|DT11|50.8359|-2.1423|46
Charlton Musgrove|Somerset|BA9|51.0835|-2.3909|15
Charlton-on-Otmoor|Oxfordshire|OX5|51.8396|-1.1838|23
Charlwood|Surrey|RH6|51.1564|-0.2259|39
Charminster|Dorset|DT2|50.7333|-2.4500|60
Charmouth|Dorset|DT6|50.7389|-2.9005|83
Charsfield|Suffolk|IP13|52.1596|1.2971|33
Chartham|Kent|CT4|51.2562|1.0184|128
Charwelton|Northamptonshire|NN11|52.1996|-1.2210|12
Chasetown|Staffordshire|WS7|52.6723|-1.9254|200
Chatburn|Lancashire|BB7|53.8923|-2.3550|58
Chatham|Kent|ME4|51.3789|0.5279|954
Chathill|Northumberland|NE67|55.5339|-1.7092|13
Chattenden|Kent|ME3|51.4183|0.5294|194
Chatteris|Cambridgeshire|PE16|52.4540|0.0501|180
Chattisham|Suffolk|IP8|52.0386|1.0485|34
Chatton|Northumberland|NE66|55.5490|-1.9120|17
Chawleigh|Devon|EX18|50.8975|-3.8332|23
Chawston|Bedfordshire|MK44|52.1913|-0.3147|23
Chawton|Hampshire|GU34|51.1329|-0.9889|100
Cheadle|Greater Manchester|SK8|53.4000|-2.2167|225
Cheadle|Staffordshire|ST10|52.9833|-1.9833|219
Cheadle Hulme|Greater Manchester|SK8|53.3761|-2.1897|351
Cheam|Greater London|SM3|51.3579|-0.2162|200
Chearsley|Buckinghamshire|HP18|51.7900|-0.9616|28
Chebsey|Staffordshire|ST21|52.8552|-2.2096|13
Checkendon|Oxfordshire|RG8|51.5413|-1.0451|56
Checkley|Cheshire|CW5|53.0621|-2.5221|200
Checkley|Herefordshire|HR1|52.0642|-2.6720|92
Checkley|Staffordshire|ST10|52.9333|-1.9500|22
Chedburgh|Suffolk|IP29|52.1897|0.6168|39
Cheddar|Somerset|BS27|51.2754|-2.7766|124
Cheddington|Buckinghamshire|LU7|51.8478|-0.6643|54
Cheddleton|Staffordshire|ST13|53.0691|-2.0423|88
Chedgrave|Norfolk|NR14|52.5406|1.4808|114
Chediston|Suffolk|IP19|52.3481|1.4615|20
Chedworth|Gloucestershire|GL54|51.8009|-1.9231|27
Chedzoy|Somerset|TA7|51.1331|-2.9456|23
Cheetham Hill|Greater Manchester|M8|53.4986|-2.2385|200
Chelford|Cheshire|SK10|53.2774|-2.1304|200
Chellaston|Derbyshire|DE73|52.8686|-1.4379|200
Chelmarsh|Shropshire|WV16|52.4843|-2.4053|13
Chelmondiston|Suffolk|IP9|51.9893|1.2114|50
Chelmorton|Derbyshire|SK17|53.2286|-1.8309|11
Chelmsford|Essex|CM1|51.7357|0.4696|1542
Chelsea|Greater London|SW10|51.4876|-0.1694|200
Chelsfield|Greater London|BR6|51.3581|0.1277|105
Chelsham|Surrey|CR6|51.3140|-0.0236|49
Chelsworth|Suffolk|IP7|52.0950|0.8924|46
Cheltenham|Gloucestershire|GL50|51.9000|-2.0833|1726
Chelveston|Northamptonshire|NN9|52.3152|-0.5468|22
Chenies|Buckinghamshire|WD3|51.6745|-0.5305|39
Chepstow||NP16|51.6409|-2.6768|220
Cherhill|Wiltshire|SN11|51.4299|-1.9509|42
Cherington|Warwickshire|CV36|52.0246|-1.5781|22
Cherington|Gloucestershire|GL8|51.6867|-2.1389|5
Cheriton|Kent|CT19|51.0890|1.1681|200
Cheriton|Devon|EX35|51.2241|-3.8287|86
Cheriton|Swansea|SA3|51.6161|-4.2378|14
Cheriton|Pembrokeshire|SA71|51.6403|-4.9081|8
Cheriton|Hampshire|SO24|51.0523|-1.1700|30
Cheriton Bishop|Devon|EX6|50.7241|-3.7410|23
Cheriton Fitzpaine|Devon|EX17|50.8444|-3.6058|39
Cherrington|Shropshire|TF6|52.7763|-2.4964|27
Cherry Burton|East Riding of Yorkshire|HU17|53.8667|-0.5000|29
Cherry Hinton|Cambridgeshire|CB1|52.1853|0.1721|200
Chertsey|Surrey|KT16|51.3881|-0.5078|230
Cheselbourne|Dorset|DT2|50.7977|-2.3394|14
Chesham|Buckinghamshire|HP5|51.7000|-0.6000|344
Cheshunt|Hertfordshire|EN8|51.7079|-0.0374|597
Chessington|Greater London|KT9|51.3624|-0.3043|200
Chester|Cheshire|CH1|53.1905|-2.8919|1419
Chester-le-Street|Durham|DH3|54.8586|-1.5741|669
Chesterblade|Somerset|BA4|51.1694|-2.4856|10
Chesterfield|Derbyshire|S40|53.2340|-1.4462|1578
Chesterfield|Staffordshire|WS14|52.6652|-1.8164|146
Chesters|Scottish Borders|TD8|55.3879|-2.5959|5
Chesterton|Cambridgeshire|CB4|52.2212|0.1420|200
Chesterton|Oxfordshire|OX6|51.8874|-1.1855|153
Chesterton|Shropshire|WV15|52.5154|-2.3750|16
Chestfield|Kent|CT5|51.3574|1.0656|200
Cheswick|Northumberland|TD15|55.7114|-1.9521|2
Chetnole|Dorset|DT9|50.8681|-2.5665|22
Chettisham|Cambridgeshire|CB6|52.4226|0.2756|49
Chettle|Dorset|DT11|50.9209|-2.0696|5
Chetton|Shropshire|WV16|52.5108|-2.4966|7
Chetwode|Buckinghamshire|MK18|51.9624|-1.0700|17
Chetwynd Aston|Shropshire|TF10|52.7549|-2.3676|151
Cheveley|Cambridgeshire|CB8|52.2205|0.4643|46
Chevening|Kent|TN14|51.2928|0.1395|53
Chevington|Suffolk|IP29|52.2039|0.6095|33
Chewton Mendip|Somerset|BA3|51.2764|-2.5769|30
Chicheley|Buckinghamshire|MK16|52.1030|-0.6865|34
Chichester|West Sussex|PO19|50.8367|-0.7800|517
Chickerell|Dorset|DT3|50.6243|-2.5028|145
Chicklade|Wiltshire|SP3|51.1092|-2.1267|8
Chickney|Essex|CM6|51.9280|0.2911|14
Chicksands|Bedfordshire|SG17|52.0458|-0.3639|90
Chiddingfold|Surrey|GU8|51.1187|-0.6226|84
Chiddingly|East Sussex|BN8|50.9071|0.1941|22
Chiddingstone|Kent|TN8|51.1861|0.1483|19
Chideock|Dorset|DT6|50.7322|-2.8192|39
Chieveley|Berkshire|RG20|51.4616|-1.3161|41
Chigwell|Essex|IG7|51.6200|0.0760|188
Chilbolton|Hampshire|SO20|51.1593|-1.4364|53
Chilcomb|Hampshire|SO21|51.0524|-1.2780|41
Chilcompton|Somerset|BA3|51.2639|-2.5050|116
Chilcote|Leicestershire|DE12|52.7003|-1.5762|12
Child Okeford|Dorset|DT11|50.9137|-2.2368|59
Childrey|Oxfordshire|OX12|51.5845|-1.4797|34
Childswickham|Worcestershire|WR12|52.0471|-1.8941|42
Childwall|Merseyside|L16|53.3972|-2.8970|200
Chilgrove|West Sussex|PO18|50.9239|-0.8231|12
Chilham|Kent|CT4|51.2441|0.9622|58
Chillaton|Devon|PL16|50.6153|-4.2167|19
Chillenden|Kent|CT3|51.2356|1.2519|35
Chillesford|Suffolk|IP12|52.1167|1.4833|11
Chillingham|Northumberland|NE66|55.5278|-1.9058|8
Chillington|Somerset|TA19|50.9348|-2.9155|149
Chillington|Devon|TQ7|50.2825|-3.7841|0
Chilmark|Wiltshire|SP3|51.0918|-2.0438|31
Chilthorne Domer|Somerset|BA22|50.9708|-2.6790|26
Chilton|Buckinghamshire|HP18|51.7987|-1.0038|19
Chilton|Oxfordshire|OX11|51.5694|-1.2997|66
Chilton Candover|Hampshire|SO24|51.1564|-1.1554|11
Chilton Foliat|Wiltshire|RG17|51.4324|-1.5391|25
Chilton Trinity|Somerset|TA5|51.1480|-3.0087|72
Chilworth|Surrey|GU4|51.2163|-0.5313|78
Chilworth|Hampshire|SO16|50.9644|-1.4193|82
Chingford|Greater London|E4|51.6303|0.0005|200
Chinley|Derbyshire|SK23|53.3403|-1.9390|82
Chinnor|Oxfordshire|OX39|51.7018|-0.9116|83
Chippenham|Cambridgeshire|CB7|52.3018|0.4364|14
Chippenham|Wiltshire|SN15|51.4600|-2.1247|535
Chipperfield|Hertfordshire|WD4|51.7039|-0.4908|99
Chipping|Lancashire|PR3|53.8833|-2.5833|36
Chipping Campden|Gloucestershire|GL55|52.0496|-1.7767|122
Chipping Norton|Oxfordshire|OX7|51.9411|-1.5453|85
Chipping Ongar|Essex|CM5|51.7038|0.2455|94
Chipping Sodbury|Gloucestershire|BS37|51.5381|-2.3938|200
Chipping Warden|Northamptonshire|OX17|52.1354|-1.2729|27
Chipstable|Somerset|TA4|51.0357|-3.3661|15
Chipstead|Surrey|CR5|51.3096|-0.1732|171
Chipstead|Kent|TN13|51.2767|0.1841|200
Chirbury|Shropshire|SY15|52.5783|-3.0903|18
Chirk|Wrexham|LL14|52.9359|-3.0574|122
Chirnside|Scottish Borders|TD11|55.8021|-2.2093|62
Chiselborough|Somerset|TA14|50.9302|-2.7572|43
Chiseldon|Wiltshire|SN4|51.5161|-1.7321|68
Chislehampton|Oxfordshire|OX44|51.6853|-1.1435|43
Chislehurst|Greater London|BR7|51.4171|0.0686|200
Chislet|Kent|CT3|51.3350|1.1914|26
Chiswick|Greater London|W4|51.4927|-0.2580|200
Chithurst|West Sussex|GU31|50.9971|-0.9027|121
Chitterne|Wiltshire|BA12|51.1995|-2.0080|16
Chittlehamholt|Devon|EX37|50.9714|-3.9244|11
Chittlehampton|Devon|EX37|51.0125|-3.9455|28
Chittoe|Wiltshire|SN15|51.3994|-2.0662|23
Chobham|Surrey|GU24|51.3458|-0.6046|136
Cholderton|Wiltshire|SP4|51.1793|-1.6785|22
Cholesbury|Buckinghamshire|HP23|51.7549|-0.6518|30
Chollerton|Northumberland|NE46|55.0413|-2.1097|40
Cholsey|Oxfordshire|OX10|51.5728|-1.1536|112
Chop Gate|North Yorkshire|TS9|54.3895|-1.1421|7
Chorley|Cheshire|CW5|53.0530|-2.6429|8
Chorley|Lancashire|PR7|53.6500|-2.6167|519
Chorley|Staffordshire|WS13|52.6921|-1.8208|200
Chorley|Shropshire|WV16|52.5108|-2.4404|15
Chorleywood|Hertfordshire|WD3|51.6500|-0.4833|416
Chorlton|Cheshire|CW2|53.0503|-2.4054|69
Chorlton-cum-Hardy|Greater Manchester|M21|53.4351|-2.2631|200
Christchurch|Dorset|BH23|50.7331|-1.7757|1098
Christchurch|Gloucestershire|GL16|51.7957|-2.6126|0
Christian Malford|Wiltshire|SN15|51.5104|-2.0551|38
Christleton|Cheshire|CH3|53.1851|-2.8379|164
Christmas Common|Oxfordshire|OX9|51.7384|-0.9840|200
Christon|Somerset|BS26|51.3109|-2.8940|13
Christow|Devon|EX6|50.6529|-3.6474|41
Chryston|North Lanarkshire|G69|55.9028|-4.1076|200
Chudleigh|Devon|TQ13|50.6050|-3.6003|115
Chudleigh Knighton|Devon|TQ13|50.5851|-3.6319|54
Chulmleigh|Devon|EX18|50.9129|-3.8694|50
Church|Lancashire|BB5|53.7518|-2.3912|80
Church Brampton|Northamptonshire|NN6|52.2870|-0.9433|25
Church Broughton|Derbyshire|DE65|52.9004|-1.6962|20
Church Eaton|Staffordshire|ST20|52.7552|-2.2287|18
Church End|Hertfordshire|AL3|51.7798|-0.3762|17
Church End|Cambridgeshire|CB1|52.1969|0.1429|200
Church End|Essex|CB10|52.0306|0.2643|178
Church End|Warwickshire|CV10|52.5318|-1.5769|20
Church End|Lincolnshire|LN11|53.3729|0.0262|158
Church End|Bedfordshire|LU6|51.8791|-0.5360|200
Church End|Greater London|N3|51.6004|-0.1940|200
Church End|Hampshire|RG27|51.3009|-0.9468|56
Church End|Wiltshire|SN15|51.4721|-2.0837|47
Church End|East Riding of Yorkshire|YO25|54.0044|-0.4154|200
Church Fenton|North Yorkshire|LS24|53.8263|-1.2189|51
Church Gresley|Derbyshire|DE11|52.7601|-1.5677|200
Church Hanborough|Oxfordshire|OX8|51.8116|-1.3817|45
Church Langton|Leicestershire|LE16|52.5321|-0.9346|25
Church Leigh|Staffordshire|ST10|52.9217|-1.9667|30
Church Lench|Worcestershire|WR11|52.1592|-1.9653|11
Church Minshull|Cheshire|CW5|53.1421|-2.5002|13
Church Pulverbatch|Shropshire|SY5|52.6202|-2.8443|17
Church Stoke|Powys|SY15|52.5333|-3.0833|28
Church Stowe|Northamptonshire|NN7|52.2125|-1.0685|10
Church Stretton|Shropshire|SY6|52.5378|-2.8015|148
Churchdown|Gloucestershire|GL3|51.8774|-2.1709|200
Churchill|Worcestershire|DY10|52.4167|-2.1833|40
Churchill|Oxfordshire|OX7|51.9159|-1.5907|32
Churchover|Warwickshire|CV23|52.4215|-1.2500|22
Churchstow|Devon|TQ7|50.2988|-3.8099|25
Churchtown|Isle of Man|IM7|54.3815|-4.4273|0
Churchtown|Lancashire|PR3|53.8676|-2.7185|11
Churchtown|Merseyside|PR9|53.6607|-2.9821|200
Churston Ferrers|Devon|TQ5|50.3937|-3.5459|155
Churt|Surrey|GU10|51.1360|-0.7753|75
Churwell|West Yorkshire|LS27|53.7592|-1.5875|200
Chwilog|Gwynedd|LL53|52.9199|-4.3319|25
Cilcain|Flintshire|CH7|53.1782|-3.2328|25
Cilcennin|Ceredigion|SA48|52.2194|-4.1672|12
Cilgerran|Pembrokeshire|SA43|52.0551|-4.6324|39
Ciliau-Aeron|Ceredigion|SA48|52.2000|-4.2000|19
Cilrhedyn|Pembrokeshire|SA35|51.9854|-4.5063|8
Cilybebyll|Neath Port Talbot|SA8|51.7230|-3.8290|129
Cilycwm|Carmarthenshire|SA20|52.0450|-3.8198|15
Cinderford|Gloucestershire|GL14|51.8242|-2.4987|213
Cirencester|Gloucestershire|GL7|51.7171|-1.9683|250
City of Westminster|Greater London|W1A|51.5000|-0.1167|200
Clabhach|Argyll and Bute|PA78|56.6333|-6.6000|0
Clachaig|Argyll and Bute|PA23|55.9895|-5.0183|1
Clachan|Western Isles|HS8|57.3833|-7.3667|3
Clachan|Highland|IV40|57.2739|-5.6482|2
Clachan|Argyll and Bute|PA26|56.2588|-4.9369|5
Clachan of Campsie|East Dunbartonshire|G65|55.9733|-4.0580|0
Clachan of Glendaruel|Argyll and Bute|PA22|55.9709|-5.1339|0
Clachan-Seil|Argyll and Bute|PA34|56.3000|-5.5833|7
Clachtoll|Highland|IV27|58.1833|-5.3167|1
Clackmannan|Clackmannanshire|FK10|56.1074|-3.7510|93
Clacton-on-Sea|Essex|CO15|51.7897|1.1560|729
Cladich|Argyll and Bute|PA33|56.3500|-5.0833|1
Claggan|Highland|PA34|56.3937|-5.4884|43
Claines|Worcestershire|WR3|52.2277|-2.2194|156
Clanfield|Oxfordshire|OX18|51.7162|-1.5889|35
Clanfield|Hampshire|PO8|50.9450|-1.0000|155
Claonaig|Argyll and Bute|PA29|55.7558|-5.3949|0
Clapham|West Sussex|BN13|50.8467|-0.4487|49
Clapham|North Yorkshire|LA2|54.1000|-2.3833|5
Clapham|Bedfordshire|MK41|52.1608|-0.4953|103
Clapham|Greater London|SW4|51.4622|-0.1376|200
Clapham Junction|Greater London|SW11|51.4636|-0.1684|200
Clapham North|Greater London|SW4|51.4660|-0.1305|200
Clapton|Greater London|E5|51.5591|-0.0538|200
Clapton|Somerset|TA18|50.8831|-2.7875|0
Clapton-in-Gordano|Somerset|BS20|51.4633|-2.7564|55
Clarbeston|Pembrokeshire|SA63|51.8545|-4.8359|12
Clarbeston Road|Pembrokeshire|SA63|51.8514|-4.8806|26
Clarborough|Nottinghamshire|DN22|53.3455|-0.9038|43
Clare|Suffolk|CO10|52.0786|0.5817|65
Clarencefield|Dumfries and Galloway|DG1|55.0066|-3.4237|9
Clarkston|East Renfrewshire|G76|55.7859|-4.2765|132
Clashmore|Highland|IV25|57.8667|-4.1167|3
Clashnessie|Highland|IV27|58.2229|-5.3134|1
Clatt|Aberdeenshire|AB54|57.3167|-2.7667|9
Clatworthy|Somerset|TA4|51.0686|-3.3539|15
Claughton|Lancashire|LA2|54.0833|-2.6667|15
Claverdon|Warwickshire|CV35|52.2792|-1.7127|41
Clavering|Essex|CB11|51.9654|0.1431|34
Claverley|Shropshire|WV5|52.5379|-2.3065|37
Clawdd-newydd|Denbighshire|LL15|53.0619|-3.3701|16
Clawton|Devon|EX22|50.7685|-4.3366|12
Claxby|Lincolnshire|LN13|53.2654|0.1834|129
Claxton|Norfolk|NR14|52.5667|1.4333|40
Clay Cross|Derbyshire|S45|53.1667|-1.4125|293
Claybrooke Magna|Leicestershire|LE17|52.4935|-1.2771|36
Claybrooke Parva|Leicestershire|LE17|52.4869|-1.2744|54
Claydon|Suffolk|IP6|52.1067|1.1113|166
Claydon|Northamptonshire|OX17|52.0741|-1.2896|52
Claygate|Surrey|KT10|51.3602|-0.3407|200
Claygate|Kent|TN12|51.1726|0.4423|21
Claypole|Lincolnshire|NG23|53.0314|-0.7341|39
Claythorpe|Lincolnshire|LN13|53.2902|0.1198|15
Clayton|West Yorkshire|BD14|53.7667|-1.8167|200
Clayton|West Sussex|BN6|50.9117|-0.1543|102
Clayton|South Yorkshire|DN5|53.5500|-1.3167|0
Clayton|Staffordshire|ST5|53.0155|-2.2393|0
Clayton West|West Yorkshire|HD8|53.5950|-1.6111|152
Clayton-le-Moors|Lancashire|BB5|53.7667|-2.3833|123
Clayton-le-Woods|Lancashire|PR5|53.7127|-2.6389|200
Clayworth|Nottinghamshire|DN22|53.3859|-0.9068|17
Cleadale|Highland|PH42|56.9167|-6.1500|0
Clearwell|Gloucestershire|GL16|51.7660|-2.6210|57
Cleasby|North Yorkshire|DL2|54.5129|-1.6140|29
Cleator|Cumbria|CA23|54.5042|-3.5233|85
Cleator Moor|Cumbria|CA25|54.5214|-3.5159|107
Cleckheaton|West Yorkshire|BD19|53.7240|-1.7129|206
Clee St Margaret|Shropshire|SY7|52.4500|-2.6500|10
Cleethorpes|Lincolnshire|DN35|53.5605|-0.0322|551
Cleeve Prior|Worcestershire|WR11|52.1428|-1.8762|24
Cleland|North Lanarkshire|ML1|55.8024|-3.9142|130
Clenchwarton|Norfolk|PE34|52.7560|0.3579|67
Clent|Worcestershire|DY9|52.4132|-2.1054|56
Cleobury Mortimer|Shropshire|DY14|52.3785|-2.4820|107
Cleobury North|Shropshire|WV16|52.4777|-2.5561|7
Clerkenwell|Greater London|EC1|51.5244|-0.1102|200
Clevedon|Somerset|BS21|51.4423|-2.8579|303
Cleveleys|Lancashire|FY5|53.8775|-3.0399|146
Cleverton|Wiltshire|SN15|51.4721|-2.0837|47
Cley next the Sea|Norfolk|NR25|52.9480|1.0464|53
Cliburn|Cumbria|CA10|54.6149|-2.6403|13
Cliddesden|Hampshire|RG25|51.2382|-1.0976|122
Cliffe|Kent|ME3|51.4622|0.4983|74
Clifford|Herefordshire|HR3|52.1000|-3.1000|18
Clifford|West Yorkshire|LS23|53.8951|-1.3456|200
Clifton|County of Bristol|BS8|51.4611|-2.6200|200
Clifton|Cumbria|CA10|54.6333|-2.7232|25
Clifton|Derbyshire|DE6|53.0000|-1.7500|61
Clifton|Northumberland|NE61|55.1794|-1.6879|184
Clifton|Nottinghamshire|NG11|52.9000|-1.1833|250
Clifton|Oxfordshire|OX15|52.0306|-1.4136|20
Clifton|Lancashire|PR4|53.7525|-2.8346|20
Clifton|Bedfordshire|SG17|52.0399|-0.3005|142
Clifton|Worcestershire|WR8|52.0795|-2.2054|19
Clifton Campville|Staffordshire|B79|52.6946|-1.6284|22
Clifton Hampden|Oxfordshire|OX14|51.6569|-1.2102|27
Clifton upon Dunsmore|Warwickshire|CV23|52.3828|-1.2214|141
Clifton upon Teme|Worcestershire|WR6|52.2522|-2.4215|24
Cliftonville|Kent|CT9|51.3887|1.4050|200
Climping|West Sussex|BN17|50.8050|-0.5816|47
Clippesby|Norfolk|NR29|52.6740|1.5928|17
Clipsham|Rutland|LE15|52.7361|-0.5655|8
Clipston|Northamptonshire|LE16|52.4284|-0.9544|20
Clipstone|Nottinghamshire|NG21|53.1667|-1.1000|79
Clitheroe|Lancashire|BB7|53.8667|-2.4000|248
Clive|Shropshire|SY4|52.8000|-2.7167|33
Clocaenog|Denbighshire|LL15|53.0771|-3.3713|11
Clock Face|Merseyside|WA9|53.4172|-2.7109|200
Clodock|Herefordshire|HR2|51.9406|-2.9796|14
Clophill|Bedfordshire|MK45|52.0273|-0.4238|69
Clopton|Northamptonshire|NN14|52.4110|-0.4397|4
Closeburn|Dumfries and Galloway|DG3|55.2127|-3.7358|23
Clothall|Hertfordshire|SG7|51.9709|-0.1501|14
Clotton|Cheshire|CW6|53.1706|-2.7119|25
Clough|Greater Manchester|OL15|53.6446|-2.1003|0
Cloughton|North Yorkshire|YO13|54.3383|-0.4486|37
Clova|Aberdeenshire|AB54|57.4546|-2.7616|95
Clova|Angus|DD8|56.8333|-3.1000|2
Clovelly|Devon|EX39|50.9993|-4.3984|20
Clovenfords|Scottish Borders|TD1|55.6182|-2.8769|21
Clovenstone|Aberdeenshire|AB51|57.2531|-2.3900|16
Cloverhill|Aberdeen City|AB23|57.1997|-2.0904|137
Clovullin|Highland|PH33|56.7189|-5.2629|4
Clowne|Derbyshire|S43|53.2745|-1.2641|139
Clun|Shropshire|SY7|52.4214|-3.0275|39
Clunas|Highland|IV12|57.4833|-3.8667|1
Clunbury|Shropshire|SY7|52.4187|-2.9255|8
Clune|Moray|AB56|57.6746|-2.9278|71
Clune|Highland|IV13|57.3079|-3.9931|1
Clunes|Highland|PH34|56.9527|-4.9555|0
Clungunford|Shropshire|SY7|52.4039|-2.8848|19
Clunie|Aberdeenshire|AB53|57.5250|-2.3939|9
Clunie|Perth and Kinross|PH10|56.5778|-3.4502|10
Clunton|Shropshire|SY7|52.4260|-2.9798|7
Cluny|Fife|KY2|56.1236|-3.1842|200
Clydach|Monmouthshire|NP7|51.8000|-3.1167|51
Clydach|Swansea|SA6|51.6833|-3.9000|137
Clydach Vale|Rhondda Cynon Taff|CF40|51.6267|-3.4802|121
Clydebank|West Dunbart|G81|55.9135|-4.4076|522
Clydey|Pembrokeshire|SA35|51.9858|-4.5499|9
Clynder|Argyll and Bute|G84|56.0196|-4.8131|43
Clynderwen|Carmarthenshire|SA66|51.8406|-4.7317|27
Clynnog-fawr|Gwynedd|LL54|53.0167|-4.3667|24
Clyro|Powys|HR3|52.0853|-3.1492|31
Clyst Honiton|Devon|EX5|50.7334|-3.4365|109
Clyst Hydon|Devon|EX15|50.8055|-3.3695|16
Clyst St Lawrence|Devon|EX15|50.8772|-3.3396|35
Clyst St Mary|Devon|EX5|50.7167|-3.4500|107
Cnoc|Western Isles|HS2|58.2000|-6.2667|10
Coalbrookdale|Shropshire|TF8|52.6382|-2.4917|200
Coalburn|South Lanarkshire|ML11|55.5833|-3.9000|16
Coalcleugh|Northumberland|NE47|54.9285|-2.2540|7
Coaley|Gloucestershire|GL11|51.7131|-2.3327|29
Coalport|Shropshire|TF8|52.6192|-2.4507|187
Coalville|Leicestershire|LE67|52.7225|-1.3702|578
Coatbridge|North Lanarkshire|ML5|55.8622|-4.0247|701
Coates|Gloucestershire|GL7|51.7075|-2.0339|20
Coates|West Sussex|RH20|50.9379|-0.4720|82
Coatham|North Yorkshire|TS10|54.6068|-1.0695|200
Coatham Mundeville|Durham|DL1|54.5800|-1.5565|17
Cobairdy|Aberdeenshire|AB54|57.4667|-2.7167|11
Coberley|Gloucestershire|GL53|51.8424|-2.0543|10
Cobham|Kent|DA12|51.3902|0.4024|27
Cobham|Surrey|KT11|51.3300|-0.4113|514
Cock Bridge|Aberdeenshire|AB36|57.1970|-3.0687|10
Cockayne Hatley|Bedfordshire|SG19|52.1321|-0.1651|5
Cockburnspath|Scottish Borders|TD13|55.9324|-2.3625|24
Cockenzie and Port Seton|East Lothian|EH32|55.9682|-2.9656|200
Cockerham|Lancashire|LA2|53.9633|-2.8166|20
Cockermouth|Cumbria|CA13|54.6621|-3.3609|170
Cockett|Swansea|SA5|51.6411|-4.0216|152
Cockfield|Durham|DL13|54.6137|-1.8090|67
Cockfield|Suffolk|IP30|52.1574|0.7843|30
Cockfosters|Greater London|EN4|51.6493|-0.1482|200
Cocking|West Sussex|GU29|50.9504|-0.7518|19
Cocklake|Somerset|BS28|51.2411|-2.8072|31
Cockley Cley|Norfolk|PE37|52.6073|0.6464|9
Cockshutt|Shropshire|SY12|52.8568|-2.8409|23
Coddenham|Suffolk|IP6|52.1455|1.1170|37
Coddington|Cheshire|CH3|53.0833|-2.8167|27
Coddington|Herefordshire|HR8|52.0814|-2.4066|11
Coddington|Nottinghamshire|NG24|53.0833|-0.7500|27
Codford St Mary|Wiltshire|BA12|51.1558|-2.0389|43
Codford St Peter|Wiltshire|BA12|51.1597|-2.0531|49
Codicote|Hertfordshire|SG4|51.8505|-0.2367|103
Codnor|Derbyshire|DE5|53.0416|-1.3750|126
Codsall|Staffordshire|WV8|52.6299|-2.2015|187
Coedely|Rhondda Cynon Taff|CF39|51.6008|-3.4253|200
Coedpoeth|Wrexham|LL11|53.0539|-3.0623|90
Coelbren|Powys|SA10|51.7918|-3.6701|28
Coffinswell|Devon|TQ12|50.5054|-3.5642|137
Cofton Hackett|Worcestershire|B45|52.3763|-1.9953|172
Cogan|Vale of Glamorgan|CF64|51.4441|-3.1860|200
Cogenhoe|Northamptonshire|NN7|52.2376|-0.7838|35
Coggeshall|Essex|CO6|51.8708|0.6854|110
Coillore|Highland|IV56|57.3500|-6.3833|1
Coity|Bridgend|CF35|51.5220|-3.5553|200
Colaton Raleigh|Devon|EX10|50.6799|-3.3069|29
Colbost|Highland|IV55|57.4438|-6.6422|2
Colby|Cumbria|CA16|54.5756|-2.5155|7
Colby|Isle of Man|IM9|54.0967|-4.7059|0
Colchester|Essex|CO1|51.8892|0.9042|1893
Cold Ash|Berkshire|RG18|51.4243|-1.2646|83
Cold Ashby|Northamptonshire|NN6|52.3812|-1.0373|20
Cold Ashton|Gloucestershire|SN14|51.4508|-2.3614|14
Cold Aston|Gloucestershire|GL54|51.8764|-1.8144|6
Cold Brayfield|Buckinghamshire|MK46|52.1615|-0.6419|50
Cold Hesledon|Durham|SR7|54.8129|-1.3612|130
Cold Kirby|North Yorkshire|YO7|54.2538|-1.1840|3
Cold Norton|Essex|CM3|51.6721|0.6700|50
Colden Common|Hampshire|SO21|50.9948|-1.3114|109
Coldham|Cambridgeshire|PE14|52.6045|0.1169|13
Coldingham|Scottish Borders|TD14|55.8862|-2.1574|33
Coldred|Kent|CT15|51.1763|1.2461|59
Coldridge|Devon|EX17|50.8531|-3.8515|15
Coldstream|Scottish Borders|TD12|55.6511|-2.2530|86
Coldwaltham|West Sussex|RH20|50.9373|-0.5476|36
Cole|Somerset|BA10|51.1007|-2.4770|48
Cole Green|Hertfordshire|SG14|51.7875|-0.1438|25
Colebrooke|Devon|EX17|50.7863|-3.7450|28
Coleby|Lincolnshire|DN15|53.6139|-0.6521|0
Coleford|Somerset|BA3|51.2420|-2.4493|98
Coleford|Devon|EX17|50.8117|-3.7046|25
Coleford|Gloucestershire|GL16|51.7953|-2.6135|106
Colemere|Shropshire|SY12|52.8893|-2.8429|12
Coleorton|Leicestershire|LE67|52.7534|-1.4042|70
Colerne|Wiltshire|SN14|51.4383|-2.2628|56
Coleshill|Warwickshire|B46|52.5000|-1.7072|255
Coleshill|Buckinghamshire|HP7|51.6468|-0.6284|30
Coleshill|Oxfordshire|SN6|51.6423|-1.6588|3
Colfin|Dumfries and Galloway|DG9|54.8559|-5.0284|10
Colindale|Greater London|NW9|51.5961|-0.2481|200
Colinsburgh|Fife|KY9|56.2213|-2.8463|36
Colinton|City of Edinburgh|EH13|55.9074|-3.2561|200
Colintraive|Argyll and Bute|PA22|55.9235|-5.1528|3
Colkirk|Norfolk|NR21|52.8007|0.8469|27
Collace|Perth and Kinross|PH2|56.4770|-3.2939|12
Collaton St Mary|Devon|TQ3|50.4290|-3.5986|200
Collessie|Fife|KY15|56.3065|-3.1548|11
Collier Row|Greater London|RM5|51.5989|0.1660|200
Colliers Wood|Greater London|SW19|51.4163|-0.1761|200
Collieston|Aberdeenshire|AB41|57.3481|-1.9362|9
Collin|Dumfries and Galloway|DG1|55.0689|-3.5237|25
Collingbourne Ducis|Wiltshire|SN8|51.2852|-1.6525|29
Collingbourne Kingston|Wiltshire|SN8|51.3011|-1.6588|11
Collingham|West Yorkshire|LS22|53.9117|-1.4117|97
Collingham|Nottinghamshire|NG23|53.1500|-0.7500|96
Collington|Herefordshire|HR7|52.2500|-2.5167|8
Collingtree|Northamptonshire|NN4|52.1930|-0.9032|134
Collins Green|Cheshire|WA5|53.4333|-2.6667|135
Colliston|Angus|DD11|56.5951|-2.6445|13
Collyweston|Northamptonshire|PE9|52.6140|-0.5298|45
Colmonell|South Ayrshire|KA26|55.1330|-4.9076|12
Colmworth|Bedfordshire|MK44|52.2168|-0.3783|22
Coln Rogers|Gloucestershire|GL54|51.7853|-1.8763|16
Colne|Lancashire|BB8|53.8571|-2.1685|269
Colney|Norfolk|NR4|52.6252|1.2224|172
Colney Heath|Hertfordshire|AL4|51.7379|-0.2539|119
Colonsay|Argyll and Bute|PA61|56.0810|-6.2119|5
Colpy|Aberdeenshire|AB52|57.3805|-2.5958|14
Colsterworth|Lincolnshire|NG33|52.8066|-0.6206|66
Colston Bassett|Nottinghamshire|NG12|52.8941|-0.9658|14
Coltfield|Moray|IV36|57.6500|-3.4833|4
Coltishall|Norfolk|NR12|52.7280|1.3665|88
Colton|Cumbria|LA12|54.2667|-3.0500|20
Colton|North Yorkshire|LS24|53.8961|-1.1782|15
Colton|Norfolk|NR9|52.6333|1.1167|32
Colton|Staffordshire|WS15|52.7818|-1.9279|50
Colva|Powys|HR5|52.1695|-3.1726|5
Colvend|Dumfries and Galloway|DG5|54.8667|-3.7667|10
Colwell|Northumberland|NE46|55.0667|-2.0667|5
Colwich|Staffordshire|ST18|52.7876|-1.9821|79
Colwick|Nottinghamshire|NG4|52.9542|-1.0842|200
Colwinston|Vale of Glamorgan|CF71|51.4678|-3.5251|13
Colwyn Bay|Conwy|LL29|53.2948|-3.7267|524
Colyford|Devon|EX13|50.7267|-3.0664|159
Colyton|Devon|EX13|50.7691|-3.0917|11
Combe|Berkshire|OX8|51.3463|-1.4676|3
Combe Florey|Somerset|TA4|51.0730|-3.2155|18
Combe Martin|Devon|EX34|51.1987|-4.0234|146
Combe St Nicholas|Somerset|TA20|50.9000|-3.0000|47
Comberton|Cambridgeshire|CB23|52.1871|0.0191|46
Comberton|Shropshire|SY8|52.3654|-2.6954|200
Combpyne|Devon|EX13|50.7258|-3.0074|11
Combrook|Warwickshire|CV35|52.1620|-1.5531|8
Comers|Aberdeenshire|AB51|57.1500|-2.5333|11
Common Side|Derbyshire|S18|53.2995|-1.4740|0
Commondale|North Yorkshire|YO21|54.4835|-0.9773|9
Compton|Surrey|GU3|51.2469|-0.6282|123
Compton|West Sussex|PO18|50.9216|-0.8929|22
Compton|Berkshire|RG20|51.5158|-1.2551|59
Compton|Hampshire|SO21|51.0202|-1.3399|70
Compton|Devon|TQ3|50.4438|-3.5760|200
Compton Abbas|Dorset|SP7|50.9655|-2.1885|21
Compton Bassett|Wiltshire|SN11|51.4495|-1.9481|8
Compton Dundon|Somerset|TA11|51.0931|-2.7306|20
Comrie|Perth and Kinross|PH6|56.3791|-3.9949|73
Condicote|Gloucestershire|GL54|51.9533|-1.7798|6
Condover|Shropshire|SY5|52.6483|-2.7503|40
Coney Weston|Suffolk|IP31|52.3616|0.8752|30
Congerstone|Leicestershire|CV13|52.6441|-1.4573|27
Congleton|Cheshire|CW12|53.1631|-2.2125|476
Coningsby|Lincolnshire|LN4|53.1060|-0.1760|133
Conington|Cambridgeshire|CB23|52.2774|-0.0656|6
Conisbrough|South Yorkshire|DN12|53.4819|-1.2321|233
Coniston|East Riding of Yorkshire|HU11|53.7991|-0.2462|22
Coniston|Cumbria|LA21|54.3667|-3.0667|56
Coniston Cold|North Yorkshire|BD23|53.9912|-2.1487|8
Conistone|North Yorkshire|BD23|54.1029|-2.0301|5
Connel|Argyll and Bute|PA37|56.4543|-5.3876|29
Conon Bridge|Highland|IV7|57.5663|-4.4368|83
Cononley|North Yorkshire|BD20|53.9180|-2.0166|69
Consett|Durham|DH8|54.8540|-1.8316|380
Constable Burton|North Yorkshire|DL8|54.3132|-1.7484|11
Constantine|Cornwall|TR11|50.1189|-5.1759|38
Contin|Highland|IV14|57.5671|-4.5791|8
Conwy|Conwy|LL32|53.2808|-3.8304|200
Cookbury|Devon|EX22|50.8318|-4.2640|6
Cookham|Berkshire|SL6|51.5594|-0.7081|179
Cookley|Suffolk|IP19|52.3167|1.4500|25
Cooksbridge|East Sussex|BN7|50.9038|-0.0086|34
Coolham|West Sussex|RH13|50.9933|-0.4048|18
Cooling|Kent|ME3|51.4547|0.5240|20
Coombe Bissett|Wiltshire|SP5|51.0363|-1.8458|28
Coombe Hill|Gloucestershire|GL19|51.9417|-2.1651|36
Coombes|West Sussex|BN15|50.8303|-0.3257|200
Copdock|Suffolk|IP8|52.0315|1.0831|43
Copgrove|North Yorkshire|HG3|54.0642|-1.4745|9
Cople|Bedfordshire|MK44|52.1234|-0.3893|40
Copley|Durham|DL13|54.6238|-1.8697|31
Coppenhall|Staffordshire|ST18|52.7667|-2.1333|26
Copplestone|Devon|EX17|50.8107|-3.7461|48
Coppull|Lancashire|PR7|53.6253|-2.6585|116
Copt Hewick|North Yorkshire|HG4|54.1360|-1.4819|29
Copt Oak|Leicestershire|LE67|52.7128|-1.2906|11
Copthorne|West Sussex|RH10|51.1393|-0.1174|144
Corbridge|Northumberland|NE45|54.9736|-2.0180|168
Corby|Northamptonshire|NN17|52.4964|-0.6894|1177
Coreley|Shropshire|SY8|52.3597|-2.5616|16
Corfe|Somerset|TA3|50.9717|-3.0953|31
Corfe Castle|Dorset|BH20|50.6402|-2.0595|38
Corfe Mullen|Dorset|BH21|50.7716|-2.0157|200
Corhampton|Hampshire|SO32|50.9796|-1.1312|29
Corley|Warwickshire|CV7|52.4627|-1.5595|53
Corney|Cumbria|LA19|54.3117|-3.3661|12
Cornforth|Durham|DL17|54.7029|-1.5194|148
Cornhill|Aberdeenshire|AB45|57.6000|-2.7000|14
Cornhill-on-Tweed|Northumberland|TD12|55.6452|-2.2227|23
Cornholme|West Yorkshire|OL14|53.7323|-2.1385|115
Cornsay|Durham|DH7|54.7866|-1.7761|10
Cornwell|Oxfordshire|OX7|51.9414|-1.6075|16
Cornwood|Devon|PL21|50.4196|-3.9652|59
Cornworthy|Devon|TQ9|50.3884|-3.6484|25
Corpach|Highland|PH33|56.8437|-5.1238|55
Corpusty|Norfolk|NR11|52.8280|1.1351|35
Corran|Highland|IV40|57.1167|-5.5500|1
Corran|Argyll and Bute|PA24|56.1584|-4.9045|5
Corrie|North Ayrshire|KA27|55.6423|-5.1392|5
Corrimony|Highland|IV3|57.4768|-4.2472|200
Corringham|Lincolnshire|DN21|53.4102|-0.6916|24
Corris|Gwynedd|SY20|52.6514|-3.8432|43
Corris Uchaf|Gwynedd|SY20|52.6613|-3.8565|52
Corrykinloch|Highland|IV27|58.1833|-4.7833|0
Corscombe|Dorset|DT2|50.8467|-2.6873|18
Corse|Aberdeenshire|AB54|57.4546|-2.7616|95
Corsham|Wiltshire|SN13|51.4343|-2.1844|283
Corsindae|Aberdeenshire|AB51|57.1500|-2.5000|7
Corsley|Wiltshire|BA12|51.2189|-2.2481|43
Corsley Heath|Wiltshire|BA12|51.2069|-2.2578|45
Corsock|Dumfries and Galloway|DG7|55.0665|-3.9458|8
Corston|Somerset|BA2|51.3850|-2.4403|41
Corston|Wiltshire|SN16|51.5561|-2.1108|19
Cortachy|Angus|DD8|56.7254|-2.9907|12
Corton|Wiltshire|BA12|51.1631|-2.0900|14
Corton|Suffolk|NR32|52.4893|1.7326|200
Corton Denham|Somerset|DT9|51.0005|-2.5211|13
Corwen|Denbighshire|LL21|52.9801|-3.3774|74
Coryton|Devon|EX20|50.6333|-4.1833|7
Coryton|Essex|SS17|51.5219|0.4382|0
Cosby|Leicestershire|LE9|52.5513|-1.1939|115
Coseley|West Midlands|WV14|52.5448|-2.0855|360
Cosford|Shropshire|WV7|52.6358|-2.2794|159
Cosgrove|Northamptonshire|MK19|52.0752|-0.8480|36
Cosham|Hampshire|PO6|50.8465|-1.0634|200
Cosheston|Pembrokeshire|SA72|51.6965|-4.8888|27
Cossall|Nottinghamshire|NG16|52.9773|-1.2847|150
Cossington|Somerset|TA7|51.1589|-2.9203|86
Costessey|Norfolk|NR8|52.6591|1.2097|126
Costock|Nottinghamshire|LE12|52.8321|-1.1481|27
Coston|Leicestershire|LE14|52.7916|-0.7448|4
Coston|Norfolk|NR9|52.6351|1.1050|28
Cote|Oxfordshire|OX18|51.7631|-1.5925|0
Cote|Somerset|TA9|51.1956|-2.9367|36
Cotehill|Cumbria|CA4|54.8442|-2.8292|41
Cotesbach|Leicestershire|LE17|52.4356|-1.2122|8
Cotgrave|Nottinghamshire|NG12|52.9086|-1.0375|89
Cotham|County of Bristol|BS6|51.4708|-2.6003|200
Cotham|Nottinghamshire|NG23|53.0167|-0.8167|8
Cothelstone|Somerset|TA4|51.0786|-3.1686|10
Cotherstone|Durham|DL12|54.5709|-1.9824|50
Cotleigh|Devon|EX14|50.8139|-3.1311|21
Coton|Staffordshire|B79|52.6508|-1.6821|197
Coton|Cambridgeshire|CB23|52.2106|0.0609|26
Coton|Northamptonshire|NN6|52.3280|-0.9478|47
Coton in the Elms|Derbyshire|DE12|52.7331|-1.6370|27
Cottam|Nottinghamshire|DN22|53.3000|-0.7667|6
Cottam|Lancashire|PR4|53.7525|-2.8346|20
Cottam|East Riding of Yorkshire|YO25|54.0732|-0.5082|1
Cottenham|Cambridgeshire|CB24|52.2874|0.1254|111
Cotterdale|North Yorkshire|DL8|54.3395|-2.2596|1
Cottered|Hertfordshire|SG9|51.9468|-0.0818|29
Cotterstock|Northamptonshire|PE8|52.5025|-0.4581|30
Cottesbrooke|Northamptonshire|NN6|52.3544|-0.9564|12
Cottesmore|Rutland|LE15|52.7138|-0.6633|54
Cottingham|East Riding of Yorkshire|HU16|53.7806|-0.4154|278
Cottingham|Northamptonshire|LE16|52.4833|-0.7500|74
Cotton|Suffolk|IP14|52.2632|1.0319|70
Cotton End|Bedfordshire|MK45|52.0956|-0.4174|40
Coughton|Warwickshire|B49|52.2333|-1.8833|94
Coughton|Herefordshire|HR9|51.9081|-2.5826|200
Cougie|Highland|IV4|57.4505|-4.5263|3
Coulags|Highland|IV54|57.4333|-5.4000|1
Coull|Aberdeenshire|AB34|57.1162|-2.8051|5
Coulport|Argyll and Bute|G84|56.0140|-4.7553|200
Coulsdon|Greater London|CR5|51.3200|-0.1409|200
Coulston|Wiltshire|BA13|51.2859|-2.0715|17
Cound|Shropshire|SY5|52.6401|-2.6545|26
Coundon|Durham|DL14|54.6667|-1.6500|121
Countess|Wiltshire|SP4|51.1679|-1.7646|200
Countess Wear|Devon|EX2|50.6996|-3.4923|200
Countisbury|Devon|EX35|51.2321|-3.7956|2
Coupar Angus|Perth and Kinross|PH13|56.5455|-3.2677|88
Coupland|Cumbria|CA16|54.5500|-2.4500|4
Coupland|Northumberland|NE71|55.5552|-2.0438|12
Cour|Argyll and Bute|PA28|55.4366|-5.6048|89
Court Henry|Carmarthenshire|SA32|51.8875|-4.1008|18
Courteenhall|Northamptonshire|NN7|52.1706|-0.9002|39
Cove|Argyll and Bute|G84|56.0000|-4.8500|31
Cove|Hampshire|GU14|51.2955|-0.7908|200
Cove|Highland|IV22|57.7388|-5.5138|0
Cove|Scottish Borders|TD13|55.9315|-2.3751|24
Covehithe|Suffolk|NR34|52.3762|1.7034|4
Coveney|Cambridgeshire|CB6|52.4167|0.1885|9
Covent Garden|Greater London|WC2|51.5142|-0.1247|200
Coventry|West Midlands|CV1|52.4066|-1.5122|4411
Coverack|Cornwall|TR12|50.0248|-5.0975|23
Coverham|North Yorkshire|DL8|54.2722|-1.8413|9
Covington|South Lanarkshire|ML12|55.6333|-3.6333|12
Cowan Bridge|Lancashire|LA6|54.1826|-2.5596|15
Cowbit|Lincolnshire|PE12|52.7452|-0.1298|38
Cowbridge|Vale of Glamorgan|CF71|51.4603|-3.4417|130
Cowden|Kent|TN8|51.1448|0.0935|35
Cowdenbeath|Fife|KY4|56.1119|-3.3443|200
Cowes|Isle of Wight|PO31|50.7631|-1.2977|288
Cowesby|North Yorkshire|YO7|54.3022|-1.2869|9
Cowfold|West Sussex|RH13|50.9894|-0.2724|49
Cowie|Stirling|FK7|56.0667|-3.8667|69
Cowley|Devon|EX4|50.7312|-3.5271|200
Cowley|Gloucestershire|GL53|51.8308|-2.0560|8
Cowley|Oxfordshire|OX4|51.7321|-1.2063|200
Cowley|Greater London|UB8|51.5312|-0.4824|200
Cowlinge|Suffolk|CB8|52.1636|0.5057|15
Cowpen|Northumberland|NE24|55.1273|-1.5403|200
Cowplain|Hampshire|PO8|50.8941|-1.0182|200
Cowthorpe|North Yorkshire|LS22|53.9667|-1.3500|18
Coxbench|Derbyshire|DE21|52.9885|-1.4472|46
Coxhoe|Durham|DH6|54.7147|-1.5036|169
Coxley|Somerset|BA5|51.1893|-2.6753|36
Coxwold|North Yorkshire|YO61|54.1874|-1.1833|10
Coychurch|Bridgend|CF35|51.5053|-3.5335|144
Coylton|South Ayrshire|KA6|55.4453|-4.5195|75
Crabbs Cross|Worcestershire|B97|52.2799|-1.9407|200
Crackenthorpe|Cumbria|CA16|54.5935|-2.5246|7
Crackington|Cornwall|EX23|50.7416|-4.6338|23
Crackington Haven|Cornwall|EX23|50.7416|-4.6338|23
Crackleybank|Shropshire|TF11|52.6959|-2.3582|19
Cracoe|North Yorkshire|BD23|54.0366|-2.0358|10
Cradley|West Midlands|B63|52.4500|-2.0833|200
Cradley|Herefordshire|WR13|52.1266|-2.3948|52
Craggie|Highland|IV1|57.4833|-4.2328|200
Craghead|Durham|DH9|54.8529|-1.6696|120
Craibstone|Moray|AB56|57.6746|-2.9278|71
Craig|Highland|IV54|57.4308|-5.6182|2
Craigdam|Aberdeenshire|AB41|57.3500|-2.2500|5
Craigdarroch|East Ayrshire|KA18|55.4511|-4.2419|200
Craigdhu|Highland|IV4|57.4282|-4.5878|1
Craigearn|Aberdeenshire|AB51|57.2176|-2.4610|10
Craigellachie|Moray|AB38|57.4899|-3.1884|22
Craighall|Fife|KY15|56.2995|-3.0541|54
Craighouse|Argyll and Bute|PA60|55.8328|-5.9506|11
Craigie|South Ayrshire|KA1|55.5599|-4.4936|12
Craigie|Perth and Kinross|PH10|56.6081|-3.3607|16
Craigmillar|City of Edinburgh|EH16|55.9321|-3.1414|200
Craignure|Argyll and Bute|PA65|56.4678|-5.6992|3
Craigo|Angus|DD10|56.7725|-2.5093|19
Craigrothie|Fife|KY15|56.2852|-3.0036|15
Crail|Fife|KY10|56.2604|-2.6268|87
Crailing|Scottish Borders|TD8|55.5148|-2.4959|10
Cramlington|Northumberland|NE23|55.0865|-1.5860|445
Cramond|City of Edinburgh|EH4|55.9710|-3.2915|200
Cranborne|Dorset|BH21|50.9193|-1.9213|26
Cranbrook|Kent|TN17|51.0966|0.5357|189
Cranfield|Bedfordshire|MK43|52.0687|-0.6088|141
Cranford|Greater London|TW5|51.4769|-0.4134|200
Cranham|Greater London|RM14|51.5657|0.2659|200
Crank|Merseyside|WA11|53.4916|-2.7477|61
Cranleigh|Surrey|GU6|51.1421|-0.4837|211
Cranmore|Somerset|BA4|51.1869|-2.4750|25
Cranmore|Isle of Wight|PO41|50.7007|-1.4768|55
Cranshaws|Scottish Borders|TD11|55.8488|-2.5085|2
Cranstal|Isle of Man|IM7|54.3956|-4.3695|0
Crantock|Cornwall|TR8|50.4003|-5.1106|111
Cranwell|Lincolnshire|NG34|53.0368|-0.4618|44
Cranwich|Norfolk|IP26|52.5221|0.6227|9
Crarae|Argyll and Bute|PA32|56.1263|-5.2387|8
Crask of Aigas|Highland|IV4|57.4452|-4.5560|3
Craster|Northumberland|NE66|55.4721|-1.5928|25
Cratfield|Suffolk|IP19|52.3245|1.3949|24
Crathie|Aberdeenshire|AB35|57.0401|-3.2150|6
Crathie|Highland|PH20|57.0551|-4.1512|13
Crathorne|North Yorkshire|TS15|54.4616|-1.3202|13
Craven Arms|Shropshire|SY7|52.4431|-2.8356|123
Crawford|South Lanarkshire|ML12|55.4667|-3.6500|14
Crawford|Lancashire|WN8|53.5529|-2.7697|0
Crawfordjohn|South Lanarkshire|ML12|55.4961|-3.7747|8
Crawick|Dumfries and Galloway|DG4|55.3833|-3.9333|11
Crawley|Oxfordshire|OX8|51.8059|-1.5068|59
Crawley|West Sussex|RH11|51.1130|-0.1831|14
Crawley|Hampshire|SO21|51.1112|-1.3943|14
Crawley Down|West Sussex|RH10|51.1206|-0.0773|159
Cray|Powys|LD3|51.9000|-3.6167|6
Cray|Perth and Kinross|PH10|56.7333|-3.3833|6
Crayford|Greater London|DA1|51.4519|0.1792|200
Crayke|North Yorkshire|YO61|54.1275|-1.1421|21
Creaton|Northamptonshire|NN6|52.3333|-0.9500|51
Credenhill|Herefordshire|HR4|52.0835|-2.8080|58
Crediton|Devon|EX17|50.7833|-3.6500|147
Creech St Michael|Somerset|TA3|51.0233|-3.0383|120
Creed|Cornwall|TR2|50.2887|-4.8997|41
Creeting St Mary|Suffolk|IP6|52.1667|1.0667|94
Creeton|Lincolnshire|NG33|52.7684|-0.5031|10
Creggans|Argyll and Bute|PA27|56.1757|-5.0828|12
Cregneish|Isle of Man|IM9|54.0696|-4.7684|0
Cregrina|Powys|LD1|52.2605|-3.3664|42
Crelevan|Highland|IV4|57.3979|-4.6814|1
Cressage|Shropshire|SY5|52.6336|-2.6050|26
Cresselly|Pembrokeshire|SA68|51.7229|-4.8038|16
Cressing|Essex|CM7|51.8970|0.5380|200
Cresswell|Northumberland|NE61|55.2167|-1.5500|137
Cresswell|Staffordshire|ST11|52.9500|-2.0333|22
Creswell|Derbyshire|S80|53.2500|-1.2167|73
Cretingham|Suffolk|IP13|52.1957|1.2582|22
Cretshengan|Argyll and Bute|PA29|55.8414|-5.6552|0
Crewe|Cheshire|CH3|53.1656|-2.8198|71
Crewkerne|Somerset|TA18|50.8830|-2.7959|164
Crianlarich|Stirling|FK20|56.3924|-4.6169|13
Cribyn|Ceredigion|SA48|52.1396|-4.1620|15
Criccieth|Gwynedd|LL52|52.9205|-4.2346|108
Crich|Derbyshire|DE4|53.0838|-1.4795|93
Crick|Northamptonshire|NN6|52.3481|-1.1371|58
Crickadarn|Powys|LD2|52.0708|-3.3291|12
Cricket St Thomas|Somerset|TA20|50.8741|-2.8926|16
Crickhowell|Powys|NP8|51.8599|-3.1377|99
Cricklade|Wiltshire|SN6|51.6406|-1.8574|115
Cricklewood|Greater London|NW2|51.5567|-0.2155|200
Crieff|Perth and Kinross|PH7|56.3727|-3.8389|194
Criggion|Powys|SY5|52.7297|-3.0456|8
Crigglestone|West Yorkshire|WF2|53.6424|-1.5292|200
Crimond|Aberdeenshire|AB43|57.6014|-1.9157|31
Crinan|Argyll and Bute|PA31|56.0877|-5.5629|4
Cringleford|Norfolk|NR4|52.6048|1.2433|200
Crinow|Pembrokeshire|SA67|51.7964|-4.7167|38
Croasdale|Cumbria|CA23|54.5144|-3.4940|115
Crocketford|Dumfries and Galloway|DG2|55.0359|-3.8301|19
Crockham Hill|Kent|TN8|51.2366|0.0643|31
Croeserw|Neath Port Talbot|SA13|51.6447|-3.6403|120
Croft|Leicestershire|LE9|52.5567|-1.2464|44
Croft|Lincolnshire|PE24|53.1333|0.2500|21
Croft|Cheshire|WA3|53.4333|-2.5500|147
Crofton|West Yorkshire|WF4|53.6564|-1.4297|76
Crofty|Swansea|SA4|51.6345|-4.1294|58
Croggan|Argyll and Bute|PA63|56.3822|-5.7163|1
Croglin|Cumbria|CA4|54.8160|-2.6636|10
Croick|Highland|IV24|57.8833|-4.5833|0
Croig|Argyll and Bute|PA75|56.6049|-6.2365|1
Cromarty|Highland|IV11|57.6809|-4.0341|41
Cromdale|Highland|PH26|57.3376|-3.5383|14
Cromer|Norfolk|NR27|52.9312|1.2989|158
Cromford|Derbyshire|DE4|53.1085|-1.5601|52
Cromhall|Gloucestershire|GL12|51.6121|-2.4436|26
Cromwell|Nottinghamshire|NG23|53.1463|-0.8076|9
Cronberry|East Ayrshire|KA18|55.4767|-4.2117|15
Crondall|Hampshire|GU10|51.2328|-0.8633|58
Cronton|Merseyside|WA8|53.3888|-2.7625|200
Crook|Durham|DL15|54.7000|-1.7333|154
Crook|Cumbria|LA8|54.3333|-2.8167|11
Crook of Devon|Perth and Kinross|KY13|56.1847|-3.5553|24
Crookham|Berkshire|RG19|51.3902|-1.2557|180
Crookham|Northumberland|TD12|55.6167|-2.1333|5
Crooklands|Cumbria|LA7|54.2446|-2.7143|23
Cropredy|Oxfordshire|OX17|52.1175|-1.3176|55
Cropton|North Yorkshire|YO18|54.2913|-0.8390|8
Cropwell Bishop|Nottinghamshire|NG12|52.9148|-0.9848|64
Cropwell Butler|Nottinghamshire|NG12|52.9283|-0.9845|24
Crosby|Cumbria|CA15|54.7121|-3.4818|200
Crosby|Lincolnshire|DN15|53.6000|-0.6500|200
Crosby|Isle of Man|IM4|54.1833|-4.5667|0
Crosby|Merseyside|L23|53.4778|-3.0333|659
Crosby Garrett|Cumbria|CA17|54.4789|-2.4242|4
Crosby Ravensworth|Cumbria|CA10|54.5233|-2.5881|14
Croscombe|Somerset|BA5|51.1967|-2.5889|42
Cross Gates|West Yorkshire|LS15|53.8090|-1.4442|200
Cross Hands|Carmarthenshire|SA14|51.7931|-4.0875|101
Cross Hands|Pembrokeshire|SA67|51.7825|-4.7329|41
Cross Hills|North Yorkshire|BD20|53.9061|-1.9849|123
Cross Inn|Rhondda Cynon Taff|CF72|51.5299|-3.4011|179
Cross Inn|Ceredigion|SA45|52.2083|-4.3582|78
Cross Keys|Wiltshire|SN13|51.4411|-2.1853|169
Cross in Hand|East Sussex|TN21|50.9736|0.2238|60
Crossaig|Argyll and Bute|PA29|55.7000|-5.4500|1
Crosscanonby|Cumbria|CA15|54.7382|-3.4464|28
Crossens|Merseyside|PR9|53.6701|-2.9490|200
Crossford|Dumfries and Galloway|DG3|55.2373|-3.8001|21
Crossford|Fife|KY12|56.0500|-3.5000|44
Crossford|South Lanarkshire|ML8|55.7000|-3.8667|38
Crossgatehall|East Lothian|EH22|55.9100|-3.0160|58
Crossgates|Fife|KY4|56.1146|-3.3628|200
Crossgates|Perth and Kinross|PH1|56.4219|-3.4783|145
Crosshill|South Ayrshire|KA19|55.3167|-4.6333|19
Crosshill|Fife|KY5|56.1454|-3.2946|42
Crosshouse|East Ayrshire|KA2|55.6126|-4.5509|94
Crosskirk|Highland|KW14|58.6167|-3.6667|1
Crossmichael|Dumfries and Galloway|DG7|54.9805|-3.9860|21
Crossway|Powys|LD1|52.2605|-3.3664|42
Crossway Green|Worcestershire|DY13|52.3151|-2.2371|31
Crosswell|Pembrokeshire|SA41|51.9950|-4.7331|12
Crosthwaite|Cumbria|LA8|54.3148|-2.8588|23
Croston|Lancashire|PR5|53.7316|-2.6578|0
Crouch End|Greater London|N8|51.5797|-0.1237|200
Croughton|Northamptonshire|NN13|51.9977|-1.2047|31
Crovie|Aberdeenshire|AB45|57.6798|-2.3244|37
Crow|Hampshire|BH24|50.8443|-1.7873|200
Crow Hill|Herefordshire|HR9|51.9333|-2.5167|27
Crowan|Cornwall|TR14|50.1635|-5.2971|37
Crowborough|East Sussex|TN6|51.0604|0.1617|492
Crowcombe|Somerset|TA4|51.1243|-3.2337|22
Crowfield|Suffolk|IP6|52.1667|1.1333|19
Crowhurst|Surrey|RH7|51.2096|-0.0101|15
Crowhurst|East Sussex|TN33|50.8854|0.4951|28
Crowland|Suffolk|IP31|52.2919|0.8325|62
Crowland|Lincolnshire|PE6|52.6757|-0.1685|137
Crowle|Lincolnshire|DN17|53.6075|-0.8326|113
Crowle|Worcestershire|WR7|52.2000|-2.1167|38
Crowmarsh Gifford|Oxfordshire|OX10|51.5984|-1.1107|197
Crownhill|Devon|PL6|50.4167|-4.1333|200
Crows-an-wra|Cornwall|TR19|50.0915|-5.6430|14
Crowthorne|Berkshire|RG45|51.3703|-0.7922|316
Croxall|Staffordshire|WS13|52.7203|-1.7064|6
Croxdale|Durham|DH6|54.7284|-1.5858|36
Croxden|Staffordshire|ST14|52.9545|-1.9015|15
Croxley Green|Hertfordshire|WD3|51.6333|-0.4500|200
Croxton|Lincolnshire|DN39|53.6000|-0.3500|14
Croxton|Norfolk|IP24|52.4417|0.7559|21
Croxton|Cambridgeshire|PE19|52.2249|-0.1790|6
Croxton|Staffordshire|ST21|52.8833|-2.3167|16
Croxton Kerrial|Leicestershire|NG32|52.8552|-0.7611|20
Croy|Highland|IV1|57.4833|-4.2328|200
Croyde|Devon|EX33|51.1300|-4.2245|58
Croydon|Greater London|CR0|51.3833|-0.1000|200
Croydon|Cambridgeshire|SG8|52.1284|-0.0778|24
Cruach|Argyll and Bute|PA43|55.7559|-6.2838|36
Cruden Bay|Aberdeenshire|AB42|57.4167|-1.8333|29
Crudgington|Shropshire|TF6|52.7592|-2.5491|32
Crudwell|Wiltshire|SN16|51.6332|-2.0696|28
Crug|Powys|LD1|52.2605|-3.3664|42
Crundale|Kent|CT4|51.2037|0.9742|11
Crundale|Pembrokeshire|SA62|51.8242|-4.9481|53
Crwbin|Carmarthenshire|SA17|51.7961|-4.2164|25
Crymych|Pembrokeshire|SA41|51.9736|-4.6472|27
Crynant|Neath Port Talbot|SA10|51.7289|-3.7481|53
Crystal Palace|Greater London|SE19|51.4193|-0.0785|200
Cuaig|Highland|IV54|57.5520|-5.8403|0
Cubert|Cornwall|TR8|50.3789|-5.1151|40
Cubitt Town|Greater London|E14|51.4969|-0.0087|200
Cublington|Buckinghamshire|LU7|51.8924|-0.7795|22
Cuckfield|West Sussex|RH17|51.0107|-0.1407|124
Cucklington|Somerset|BA9|51.0476|-2.3504|23
Cuckney|Nottinghamshire|NG20|53.2352|-1.1557|33
Cuddesdon|Oxfordshire|OX44|51.7227|-1.1328|35
Cuddington|Cheshire|CW8|53.2333|-2.6000|163
Cuddington|Buckinghamshire|HP18|51.7935|-0.9313|38
Cuddington|Surrey|SM7|51.3229|-0.2014|0
Cudham|Greater London|TN14|51.3192|0.0712|45
Cudworth|South Yorkshire|S72|53.5713|-1.4159|160
Cuffley|Hertfordshire|EN6|51.7080|-0.1121|186
Culbokie|Highland|IV7|57.6039|-4.3362|23
Culbone|Somerset|TA24|51.2211|-3.6511|4
Culburnie|Highland|IV4|57.4387|-4.5161|6
Culcheth|Cheshire|WA3|53.4511|-2.5210|123
Culgaith|Cumbria|CA10|54.6574|-2.6130|27
Culham|Oxfordshire|OX14|51.6518|-1.2661|58
Culkein|Highland|IV27|58.2427|-5.3450|1
Cullen|Moray|AB56|57.6905|-2.8182|65
Cullercoats|Tyne and Wear|NE30|55.0316|-1.4310|200
Culligran|Highland|IV4|57.4310|-4.6910|2
Cullingworth|West Yorkshire|BD13|53.8244|-1.8973|134
Cullipool|Argyll and Bute|PA34|56.2561|-5.6513|4
Cullompton|Devon|EX15|50.8553|-3.3927|111
Culmaily|Highland|KW10|57.9667|-4.0167|2
Culmington|Shropshire|SY8|52.4339|-2.7473|14
Culmstock|Devon|EX15|50.9140|-3.2785|41
Culrain|Highland|IV24|57.9185|-4.4096|2
Culross|Fife|KY12|56.0555|-3.6261|44
Culverstone Green|Kent|DA13|51.3408|0.3469|70
Culverthorpe|Lincolnshire|NG32|52.9499|-0.4767|4
Culworth|Northamptonshire|OX17|52.1176|-1.2052|25
Cumbernauld|North Lanarkshire|G67|55.9468|-3.9905|1288
Cumberworth|Lincolnshire|LN13|53.2390|0.2560|20
Cuminestown|Aberdeenshire|AB53|57.5424|-2.3353|25
Cummersdale|Cumbria|CA2|54.8695|-2.9516|158
Cummertrees|Dumfries and Galloway|DG12|54.9847|-3.3470|21
Cummingstown|Moray|IV30|57.6833|-3.4500|7
Cumnock|East Ayrshire|KA18|55.4545|-4.2664|210
Cumnor|Oxfordshire|OX2|51.7344|-1.3330|56
Cumrew|Cumbria|CA4|54.8463|-2.7010|4
Cumwhinton|Cumbria|CA4|54.8688|-2.8526|55
Cumwhitton|Cumbria|CA4|54.8328|-2.7392|7
Cundall|North Yorkshire|YO61|54.1470|-1.3521|10
Cupar|Fife|KY15|56.3188|-3.0120|207
Curbridge|Oxfordshire|OX29|51.7804|-1.4543|112
Curbridge|Hampshire|SO30|50.9202|-1.3072|200
Curdridge|Hampshire|SO32|50.9237|-1.2462|33
Curdworth|Warwickshire|B76|52.5338|-1.7369|47
Curland|Somerset|TA3|50.9469|-3.0311|19
Currie|City of Edinburgh|EH14|55.8964|-3.3084|200
Curry Mallet|Somerset|TA3|50.9876|-2.9609|22
Curry Rivel|Somerset|TA10|51.0231|-2.8675|96
Cury|Cornwall|TR12|50.0468|-5.2442|19
Cushnie|Aberdeenshire|AB45|57.6515|-2.5674|13
Cutcombe|Somerset|TA24|51.1417|-3.5314|36
Cutsdean|Gloucestershire|GL54|51.9698|-1.8742|6
Cuxham|Oxfordshire|OX9|51.7384|-0.9840|200
Cuxton|Kent|ME2|51.3743|0.4569|89
Cuxwold|Lincolnshire|LN7|53.4932|-0.2345|5
Cwm|Denbighshire|LL18|53.2833|-3.4000|15
Cwm-Morgan|Carmarthenshire|SA35|51.9710|-4.5582|11
Cwm-y-glo|Gwynedd|LL55|53.1333|-4.1667|45
Cwmafan|Neath Port Talbot|SA12|51.6000|-3.7500|46
Cwmaman|Rhondda Cynon Taff|CF44|51.6889|-3.4398|120
Cwmann|Carmarthenshire|SA48|52.1026|-4.0634|89
Cwmbach|Herefordshire|HR3|52.0945|-3.0906|18
Cwmbach|Powys|LD2|52.1415|-3.3948|94
Cwmbach|Carmarthenshire|SA34|51.9042|-4.5414|6
Cwmbran|Torfaen|NP44|51.6545|-3.0228|855
Cwmbwrla|Swansea|SA1|51.6371|-3.9608|200
Cwmdare|Rhondda Cynon Taff|CF44|51.7206|-3.4728|200
Cwmdu|Powys|NP8|51.8845|-3.1830|8
Cwmdu|Carmarthenshire|SA19|51.9533|-3.9489|11
Cwmduad|Carmarthenshire|SA33|51.9551|-4.3643|10
Cwmfelin Boeth|Carmarthenshire|SA34|51.8331|-4.6189|25
Cwmfelin Mynach|Carmarthenshire|SA34|51.8939|-4.5756|10
Cwmffrwd|Carmarthenshire|SA31|51.8293|-4.2879|24
Cwmisfael|Carmarthenshire|SA32|51.8203|-4.1892|18
Cwmyoy|Monmouthshire|NP7|51.9035|-3.0203|6
Cwrt|Gwynedd|SY20|52.6144|-3.8194|2
Cwrt-newydd|Ceredigion|SA40|52.1086|-4.2072|8
Cyffylliog|Denbighshire|LL15|53.1086|-3.4061|10
Cymmer|Rhondda Cynon Taff|CF39|51.6008|-3.4253|200
Cymmer|Neath Port Talbot|SA13|51.6486|-3.6536|100
Cynghordy|Carmarthenshire|SA20|52.0443|-3.7403|13
Cynheidre|Carmarthenshire|SA15|51.7436|-4.1875|20
Cynwyd|Denbighshire|LL21|52.9594|-3.4065|26
Cynwyl Elfed|Carmarthenshire|SA33|51.9225|-4.3674|19
Dacre|Cumbria|CA11|54.6297|-2.8410|9
Dacre|North Yorkshire|HG3|54.0500|-1.7167|40
Dadlington|Leicestershire|CV13|52.5787|-1.4054|57
Dagenham|Greater London|RM10|51.5500|0.1667|200
Daggons|Dorset|SP6|50.9122|-1.8584|32
Daglingworth|Gloucestershire|GL7|51.7451|-2.0110|19
Dailly|South Ayrshire|KA26|55.2764|-4.7236|30
Dairsie|Fife|KY15|56.3462|-2.9481|19
Dalavich|Argyll and Bute|PA35|56.2632|-5.2800|3
Dalbeattie|Dumfries and Galloway|DG5|54.9328|-3.8227|153
Dalblair|East Ayrshire|KA18|55.4479|-4.1436|1
Dalbury|Derbyshire|DE65|52.8674|-1.6127|131
Dalby|Isle of Man|IM5|54.1688|-4.7292|0
Dalchreichart|Highland|IV3|57.4768|-4.2472|200
Dalcross|Highland|IV1|57.4833|-4.2328|200
Dale|Pembrokeshire|SA62|51.7092|-5.1733|16
Dalelia|Highland|PH36|56.7667|-5.7000|0
Dalginross|Perth and Kinross|PH6|56.3706|-3.9828|83
Dalham|Suffolk|CB8|52.2262|0.5205|10
Daljarrock|South Ayrshire|KA26|55.1500|-4.8333|10
Dalkeith|Midlothian|EH22|55.8932|-3.0681|241
Dallas|Moray|IV36|57.5527|-3.4680|3
Dallington|Northamptonshire|NN5|52.2333|-0.9167|200
Dallington|East Sussex|TN21|50.9470|0.3579|32
Dalmally|Argyll and Bute|PA33|56.4022|-4.9778|10
Dalmarnock|Perth and Kinross|PH8|56.5625|-3.5998|41
Dalmellington|East Ayrshire|KA6|55.3232|-4.3972|57
Dalmeny|City of Edinburgh|EH30|55.9814|-3.3743|169
Dalnahaitnach|Highland|PH23|57.2841|-3.8148|27
Dalroy|Highland|IV1|57.4833|-4.2328|200
Dalry|North Ayrshire|KA24|55.7096|-4.7217|135
Dalrymple|East Ayrshire|KA6|55.3976|-4.5917|45
Dalserf|South Lanarkshire|ML8|55.7315|-3.8434|200
Dalston|Cumbria|CA5|54.8421|-2.9846|76
Dalston|Greater London|E8|51.5460|-0.0758|200
Dalswinton|Dumfries and Galloway|DG2|55.1511|-3.6694|9
Dalton|Dumfries and Galloway|DG11|55.0500|-3.3833|11
Dalton|North Yorkshire|DL11|54.4705|-1.8260|23
Dalton|Northumberland|NE20|55.0428|-1.8286|13
Dalton|South Yorkshire|S65|53.4364|-1.3109|200
Dalton Piercy|Durham|TS27|54.6737|-1.2808|23
Dalton-in-Furness|Cumbria|LA15|54.1500|-3.1667|95
Dalton-le-Dale|Durham|SR7|54.8167|-1.3667|173
Dalwhinnie|Highland|PH19|56.9347|-4.2417|6
Dalwood|Devon|EX13|50.7966|-3.0713|38
Damerham|Hampshire|SP6|50.9451|-1.8502|28
Danbury|Essex|CM3|51.7164|0.5824|258
Danby|North Yorkshire|YO21|54.4661|-0.9107|38
Danby Wiske|North Yorkshire|DL7|54.3818|-1.4826|18
Danderhall|Midlothian|EH22|55.9143|-3.1106|200
Darenth|Kent|DA2|51.4214|0.2578|68
Daresbury|Cheshire|WA4|53.3418|-2.6350|94
Darfield|South Yorkshire|S73|53.5339|-1.3760|200
Darlaston|West Midlands|WS10|52.5667|-2.0333|270
Darley|North Yorkshire|HG3|54.0333|-1.7000|40
Darlington|Durham|DL3|54.5243|-1.5504|1357
Darlton|Nottinghamshire|NG22|53.2539|-0.8412|11
Darnall|South Yorkshire|S9|53.3860|-1.4097|200
Darnick|Scottish Borders|TD6|55.6003|-2.7444|127
Darowen|Powys|SY20|52.6012|-3.7288|6
Darras Hall|Northumberland|NE20|55.0356|-1.7642|148
Darrington|West Yorkshire|WF8|53.6757|-1.2690|70
Darsham|Suffolk|IP17|52.2751|1.5428|32
Dartford|Kent|DA1|51.4435|0.2196|200
Dartington|Devon|TQ9|50.4507|-3.7084|98
Dartmouth|Devon|TQ6|50.3522|-3.5794|97
Darton|South Yorkshire|S75|53.5871|-1.5268|200
Darvel|East Ayrshire|KA17|55.6098|-4.2814|129
Darwen|Lancashire|BB3|53.6980|-2.4649|367
Datchet|Berkshire|SL3|51.4839|-0.5789|145
Datchworth|Hertfordshire|SG3|51.8513|-0.1596|45
Dauntsey|Wiltshire|SN15|51.5343|-2.0108|29
Davenham|Cheshire|CW9|53.2360|-2.5141|200
Daventry|Northamptonshire|NN11|52.2569|-1.1607|452
Davidstow|Cornwall|PL32|50.6557|-4.6160|16
Davington|Dumfries and Galloway|DG13|55.3000|-3.2000|1
Daviot|Aberdeenshire|AB51|57.3333|-2.4167|22
Daviot|Highland|IV1|57.4833|-4.2328|200
Dawley|Shropshire|TF4|52.6649|-2.4674|200
Dawlish|Devon|EX7|50.5812|-3.4664|185
Deal|Kent|CT14|51.2232|1.4043|410
Dean|Cumbria|CA14|54.6215|-3.4317|6
Dean|Oxfordshire|OX7|51.9108|-1.5280|18
Dean|Devon|TQ11|50.4816|-3.7833|110
Dean Prior|Devon|TQ11|50.4575|-3.7908|8
Deanshanger|Northamptonshire|MK19|52.0500|-0.8866|114
Dearham|Cumbria|CA15|54.7117|-3.4436|59
Debach|Suffolk|IP13|52.1408|1.2785|13
Debden|Essex|CB11|51.9774|0.2647|22
Debenham|Suffolk|IP14|52.2242|1.1817|85
Deddington|Oxfordshire|OX15|51.9806|-1.3205|63
Dedham|Essex|CO7|51.9589|0.9934|66
Deene|Northamptonshire|NN17|52.5244|-0.6036|8
Deenethorpe|Northamptonshire|NN17|52.5242|-0.5905|6
Deepcut|Surrey|GU16|51.3043|-0.7078|191
Deepdale|North Yorkshire|BD23|54.2000|-2.1667|2
Deepdale|Cumbria|LA10|54.3141|-2.4943|18
Deeping St James|Lincolnshire|PE6|52.6717|-0.2891|170
Deeping St Nicholas|Lincolnshire|PE11|52.7237|-0.2074|32
Deerhurst|Gloucestershire|GL19|51.9642|-2.1926|24
Defford|Worcestershire|WR8|52.0870|-2.1217|36
Deganwy|Conwy|LL31|53.3045|-3.8273|200
Deighton|North Yorkshire|DL6|54.4145|-1.4242|7
Delabole|Cornwall|PL33|50.6235|-4.7319|64
Delamere|Cheshire|CW8|53.2158|-2.6581|36
Delnabo|Moray|AB37|57.2167|-3.3833|1
Delph|Greater Manchester|OL3|53.5667|-2.0167|185
Denaby|South Yorkshire|DN12|53.4827|-1.2245|0
Denbigh|Denbighshire|LL16|53.1833|-3.4167|145
Denbury|Devon|TQ12|50.5077|-3.6606|35
Denby|Derbyshire|DE5|53.0139|-1.4100|50
Denby Dale|West Yorkshire|HD8|53.5723|-1.6590|126
Denchworth|Oxfordshire|OX12|51.6239|-1.4509|20
Denford|Northamptonshire|NN14|52.3783|-0.5440|45
Dengie|Essex|CM0|51.6862|0.8732|45
Denham|Suffolk|IP21|52.3147|1.2103|15
Denham|Buckinghamshire|UB9|51.5667|-0.5000|88
Denholm|Scottish Borders|TD9|55.4570|-2.6850|37
Denholme|West Yorkshire|BD13|53.8019|-1.8950|149
Denmead|Hampshire|PO7|50.9040|-1.0674|122
Dennington|Suffolk|IP13|52.2547|1.3415|27
Denny|Falkirk|FK6|56.0235|-3.9081|140
Densole|Kent|CT18|51.1298|1.1584|89
Denston|Suffolk|CB8|52.1459|0.5713|19
Denstone|Staffordshire|ST14|52.9633|-1.8524|70
Dent|Cumbria|LA10|54.2778|-2.4548|17
Denton|East Sussex|BN9|50.8019|0.0603|200
Denton|Kent|CT4|51.1835|1.1610|23
Denton|Durham|DL2|54.5667|-1.6667|6
Denton|North Yorkshire|LS29|53.9333|-1.7833|104
Denton|Greater Manchester|M34|53.4568|-2.1182|449
Denton|Lincolnshire|NG32|52.8835|-0.7122|24
Denton|Northamptonshire|NN7|52.2138|-0.7766|22
Denton|Oxfordshire|OX44|51.6975|-1.1213|26
Denton|Cambridgeshire|PE7|52.5369|-0.2041|79
Denver|Norfolk|PE38|52.5882|0.3811|80
Depden|Suffolk|IP29|52.1809|0.6056|29
Deptford|Wiltshire|BA12|51.1500|-1.9833|23
Deptford|Greater London|SE14|51.4776|-0.0261|200
Derby|Derbyshire|DE1|52.9228|-1.4766|3526
Derbyhaven|Isle of Man|IM9|54.0765|-4.6235|0
Deri|Caerphilly|CF81|51.7081|-3.2631|48
Derrington|Staffordshire|ST18|52.8009|-2.1627|78
Dersingham|Norfolk|PE31|52.8455|0.5034|133
Dervaig|Argyll and Bute|PA75|56.5885|-6.1865|6
Derwen|Denbighshire|LL21|53.0333|-3.4000|7
Derwydd|Carmarthenshire|SA18|51.8411|-4.0157|24
Desborough|Northamptonshire|NN14|52.4418|-0.8213|175
Desford|Leicestershire|LE9|52.6260|-1.2939|94
Detchant|Northumberland|NE70|55.6222|-1.8628|12
Detling|Kent|ME14|51.2946|0.5699|44
Devizes|Wiltshire|SN10|51.3508|-1.9942|318
Devonport|Devon|PL1|50.3781|-4.1753|200
Devoran|Cornwall|TR3|50.2117|-5.0939|113
Dewlish|Dorset|DT2|50.7830|-2.3209|19
Dewsbury|West Yorkshire|WF12|53.6908|-1.6291|934
Diabaig|Highland|IV22|57.5789|-5.6873|1
Dibden|Hampshire|SO45|50.8666|-1.4393|70
Dickleburgh|Norfolk|IP21|52.3965|1.1850|37
Didcot|Oxfordshire|OX11|51.6093|-1.2421|586
Diddlebury|Shropshire|SY7|52.4658|-2.7325|21
Didmarton|Gloucestershire|GL9|51.5847|-2.2611|17
Didsbury|Greater Manchester|M20|53.4170|-2.2315|200
Digby|Lincolnshire|LN4|53.0797|-0.3922|21
Diggle|Greater Manchester|OL3|53.5674|-1.9972|128
Digswell|Hertfordshire|AL8|51.8234|-0.1917|200
Dihewyd|Ceredigion|SA48|52.1833|-4.2167|10
Dilham|Norfolk|NR28|52.7713|1.4549|24
Dilhorne|Staffordshire|ST10|52.9900|-2.0405|20
Dilton Marsh|Wiltshire|BA13|51.2478|-2.2183|101
Dilwyn|Herefordshire|HR4|52.1860|-2.8561|29
Dinas|Gwynedd|LL53|52.8842|-4.4932|14
Dinas|Carmarthenshire|SA33|51.9428|-4.5128|13
Dinas|Pembrokeshire|SA42|52.0154|-4.8530|38
Dinas Powys|Vale of Glamorgan|CF64|51.4349|-3.2140|0
Dinas-Mawddwy|Gwynedd|SY20|52.7195|-3.6925|16
Dingwall|Highland|IV15|57.5953|-4.4272|237
Dinnet|Aberdeenshire|AB34|57.0767|-2.8930|14
Dinnington|Tyne and Wear|NE13|55.0543|-1.6754|62
Dinnington|Somerset|TA17|50.9119|-2.8493|11
Dinorwic|Gwynedd|LL55|53.1338|-4.1153|72
Dinton|Buckinghamshire|HP17|51.7898|-0.8940|35
Dinton|Wiltshire|SP3|51.0833|-1.9833|37
Dinwoodie Mains|Dumfries and Galloway|DG11|55.2000|-3.4000|8
Dippin|North Ayrshire|KA27|55.5392|-5.1730|0
Diptford|Devon|TQ9|50.3970|-3.7901|20
Dipton|Durham|DH9|54.8833|-1.7500|168
Dirleton|East Lothian|EH39|56.0456|-2.7814|48
Discoed|Powys|LD8|52.2770|-3.0611|8
Diseworth|Leicestershire|DE74|52.8164|-1.3311|30
Dishforth|North Yorkshire|YO7|54.1524|-1.4166|36
Disley|Cheshire|SK12|53.3586|-2.0385|148
Diss|Norfolk|IP22|52.3768|1.1091|202
Disserth|Powys|LD1|52.2000|-3.3000|3
Distington|Cumbria|CA14|54.5973|-3.5388|80
Ditcheat|Somerset|BA4|51.1239|-2.5368|37
Ditchingham|Norfolk|NR35|52.4673|1.4437|116
Ditchley|Oxfordshire|OX8|51.8880|-1.4343|7
Ditchling|East Sussex|BN6|50.9210|-0.1154|105
Dittisham|Devon|TQ6|50.3842|-3.6041|24
Ditton Priors|Shropshire|WV16|52.4991|-2.5775|24
Dobwalls|Cornwall|PL14|50.4577|-4.5174|61
Docking|Norfolk|PE31|52.9010|0.6255|61
Docklow|Herefordshire|HR6|52.2139|-2.6381|6
Dockray|Cumbria|CA11|54.5857|-2.9433|5
Doddington|Shropshire|DY14|52.3805|-2.4665|101
Doddington|Lincolnshire|LN6|53.2167|-0.6500|9
Doddington|Kent|ME9|51.2814|0.7723|29
Doddington|Northumberland|NE71|55.5943|-2.0185|6
Doddington|Cambridgeshire|PE15|52.4967|0.0602|72
Doddiscombsleigh|Devon|EX6|50.6678|-3.6213|14
Dodford|Worcestershire|B61|52.3500|-2.1000|43
Dodford|Northamptonshire|NN7|52.2403|-1.1010|26
Dodington|Gloucestershire|BS37|51.5268|-2.4114|200
Dodington|Somerset|TA5|51.1586|-3.1847|14
Dodleston|Cheshire|CH4|53.1447|-2.9557|31
Dodworth|South Yorkshire|S75|53.5431|-1.5278|114
Dogdyke|Lincolnshire|LN4|53.0826|-0.1939|20
Dolanog|Powys|SY21|52.7048|-3.3850|7
Dolau|Powys|LD1|52.2833|-3.2667|6
Dolbenmaen|Gwynedd|LL49|52.9291|-4.1378|137
Dolgarrog|Conwy|LL32|53.1896|-3.8434|22
Dolgellau|Gwynedd|LL40|52.7422|-3.8861|183
Dollar|Clackmannanshire|FK14|56.1624|-3.6714|109
Dollis Hill|Greater London|NW2|51.5649|-0.2312|200
Dolphinton|South Lanarkshire|EH46|55.7063|-3.4245|11
Dolton|Devon|EX19|50.8917|-4.0307|28
Dolwyddelan|Conwy|LL25|53.0539|-3.8886|33
Doncaster|South Yorkshire|DN1|53.5228|-1.1312|1868
Donhead St Andrew|Wiltshire|SP7|51.0208|-2.1206|37
Donibristle|Fife|KY4|56.1146|-3.3628|200
Donington|Lincolnshire|PE11|52.9046|-0.2050|84
Donington le Heath|Leicestershire|LE67|52.7079|-1.3784|200
Donington on Bain|Lincolnshire|LN11|53.3295|-0.1469|17
Donisthorpe|Leicestershire|DE12|52.7240|-1.5380|92
Donnington|Gloucestershire|GL56|51.9514|-1.7214|24
Donnington|Herefordshire|HR8|52.0000|-2.4167|16
Donnington|West Sussex|PO20|50.8120|-0.7883|113
Donnington|Berkshire|RG14|51.4163|-1.3304|200
Donnington|Shropshire|SY5|52.6515|-2.8327|26
Donyatt|Somerset|TA19|50.9216|-2.9421|51
Dorchester|Dorset|DT1|50.7167|-2.4333|297
Dorchester|Oxfordshire|OX10|51.6446|-1.1665|51
Dore|South Yorkshire|S17|53.3269|-1.5403|200
Dores|Highland|IV1|57.4833|-4.2328|200
Dorking|Surrey|RH4|51.2323|-0.3338|305
Dorney|Buckinghamshire|SL4|51.5031|-0.6621|79
Dornie|Highland|IV40|57.2760|-5.5141|21
Dornoch|Highland|IV25|57.8805|-4.0288|93
Dornock|Dumfries and Galloway|DG12|54.9833|-3.2000|41
Dorrery|Highland|KW12|58.4667|-3.6167|0
Dorridge|West Midlands|B93|52.3726|-1.7532|200
Dorrington|Lincolnshire|LN4|53.0667|-0.3833|13
Dorrington|Shropshire|SY5|52.6167|-2.7833|36
Dorstone|Herefordshire|HR3|52.0667|-3.0000|17
Dorton|Buckinghamshire|HP18|51.8227|-1.0135|14
Doublebois|Cornwall|PL14|50.4563|-4.5381|32
Dougarie|North Ayrshire|KA27|55.5833|-5.3667|1
Douglas|Isle of Man|IM1|54.1500|-4.4833|0
Douglas||IM2|54.1500|-4.4833|0
Douglas|South Lanarkshire|ML11|55.5500|-3.8500|55
Douglas Water|South Lanarkshire|ML11|55.6093|-3.7876|18
Dounby|Orkney Islands|KW17|59.0684|-3.2314|15
Doune|Stirling|FK16|56.1899|-4.0529|61
Doune|Argyll and Bute|FK17|56.2400|-4.2201|95
Doune|Highland|PH22|57.1936|-3.8205|107
Dounreay|Highland|KW14|58.5667|-3.7333|3
Dousland|Devon|PL20|50.5001|-4.0632|55
Dove Holes|Derbyshire|SK17|53.2983|-1.8877|42
Dover|Kent|CT16|51.1333|1.3000|609
Dovercourt|Essex|CO12|51.9365|1.2783|200
Doverdale|Worcestershire|WR9|52.2935|-2.2055|6
Doveridge|Derbyshire|DE6|52.9053|-1.8248|53
Dowally|Perth and Kinross|PH9|56.6494|-3.6908|13
Dowdeswell|Gloucestershire|GL54|51.8746|-1.9974|8
Dowlish Wake|Somerset|TA19|50.9095|-2.8895|22
Down Ampney|Gloucestershire|GL7|51.6734|-1.8566|25
Down Hatherley|Gloucestershire|GL2|51.9018|-2.1992|141
Downe|Greater London|BR6|51.3359|0.0539|44
Downend|Gloucestershire|BS16|51.4860|-2.5110|200
Downend|Isle of Wight|PO30|50.6868|-1.2469|16
Downend|Berkshire|RG20|51.4030|-1.3375|200
Downham|Essex|CM11|51.6237|0.4456|173
Downham Market|Norfolk|PE38|52.6029|0.3790|228
Downhead|Somerset|BA4|51.2114|-2.4439|21
Downhead|Cornwall|PL15|50.6331|-4.3975|43
Downholme|North Yorkshire|DL11|54.3766|-1.8265|5
Downside|Surrey|KT11|51.3117|-0.4092|80
Downton|Hampshire|SO41|50.7554|-1.5666|200
Downton|Wiltshire|SP5|51.0000|-1.7333|88
Dowsby|Lincolnshire|PE10|52.8498|-0.3482|17
Doynton|Gloucestershire|BS30|51.4660|-2.4027|24
Draughton|North Yorkshire|BD23|53.9667|-1.9500|14
Draughton|Northamptonshire|NN6|52.3667|-0.8667|6
Drax|North Yorkshire|YO8|53.7284|-0.9809|29
Draycott|Somerset|BS27|51.2561|-2.7512|69
Draycott|Derbyshire|DE72|52.8965|-1.3420|78
Draycott|Gloucestershire|GL56|51.9892|-1.7043|200
Draycott|Worcestershire|WR5|52.1333|-2.2167|79
Draycott in the Moors|Staffordshire|ST10|52.9577|-2.0266|24
Drayton|West Midlands|DY9|52.4345|-2.1226|200
Drayton|Leicestershire|LE16|52.5216|-0.7776|9
Drayton|Norfolk|NR8|52.6667|1.2167|161
Drayton|Oxfordshire|OX14|51.6445|-1.3129|75
Drayton|Lincolnshire|PE20|52.9167|-0.1500|13
Drayton|Hampshire|PO6|50.8449|-1.0425|200
Drayton|Somerset|TA10|51.0192|-2.8519|79
Drayton Bassett|Staffordshire|B78|52.6000|-1.7167|34
Drayton Parslow|Buckinghamshire|MK17|51.9493|-0.7805|27
Drayton St Leonard|Oxfordshire|OX10|51.6628|-1.1367|25
Drefach|Carmarthenshire|SA14|51.7964|-4.1342|70
Dreghorn|North Ayrshire|KA11|55.6000|-4.6167|108
Drem|East Lothian|EH39|56.0056|-2.7877|9
Drewsteignton|Devon|EX6|50.7038|-3.7922|22
Drigg|Cumbria|CA19|54.3776|-3.4428|16
Drighlington|West Yorkshire|BD11|53.7559|-1.6644|184
Drimfern|Argyll and Bute|PA32|56.1991|-5.1234|1
Drimnin|Highland|PA34|56.3937|-5.4884|43
Droitwich|Worcestershire|WR9|52.2667|-2.1500|392
Dron|Perth and Kinross|PH2|56.3167|-3.3833|5
Dronfield|Derbyshire|S18|53.3022|-1.4751|368
Dronley|Angus|DD2|56.5000|-3.0667|53
Droxford|Hampshire|SO32|50.9606|-1.1381|30
Droylsden|Greater Manchester|M43|53.4800|-2.1454|723
Druimkinnerras|Highland|IV4|57.4239|-4.5541|3
Drumbeg|Highland|IV27|58.2414|-5.1990|3
Drumblade|Aberdeenshire|AB54|57.4506|-2.6890|9
Drumburgh|Cumbria|CA5|54.8550|-3.0184|14
Drumchapel|Glasgow City|G15|55.9102|-4.3733|200
Drumclog|South Lanarkshire|ML10|55.6244|-4.1619|5
Drumelzier|Scottish Borders|ML12|55.5675|-3.5958|2
Drumfearn|Highland|IV43|57.1741|-5.8410|1
Drumin|Moray|AB37|57.3500|-3.3500|10
Drumlemble|Argyll and Bute|PA28|55.4156|-5.6941|4
Drummore|Dumfries and Galloway|DG9|54.6901|-4.8938|28
Drumnadrochit|Highland|IV3|57.4768|-4.2472|200
Drumoak|Aberdeenshire|AB31|57.0798|-2.3451|28
Dry Drayton|Cambridgeshire|CB23|52.2417|0.0181|55
Drybeck|Cumbria|CA16|54.5319|-2.5162|4
Drybridge|Moray|AB56|57.6333|-2.9333|8
Drybridge|North Ayrshire|KA11|55.6179|-4.6271|200
Drybrook|Gloucestershire|GL17|51.8555|-2.5168|108
Drymen|Stirling|G63|56.0658|-4.4527|43
Drynoch|Highland|IV47|57.3023|-6.3068|2
Dryslwyn|Carmarthenshire|SA32|51.8641|-4.1026|11
Dubford|Aberdeenshire|AB45|57.6515|-2.5674|13
Dubton|Angus|DD8|56.6558|-2.9222|23
Ducklington|Oxfordshire|OX8|51.7676|-1.4842|156
Duddingston|City of Edinburgh|EH15|55.9425|-3.1293|200
Duddington|Northamptonshire|PE9|52.5967|-0.5416|13
Duddo|Northumberland|TD15|55.6769|-2.1022|3
Duddon|Cheshire|CW6|53.1774|-2.7306|32
Dudley|West Midlands|DY1|52.5000|-2.0833|1399
Dudley Hill|West Yorkshire|BD4|53.7748|-1.7254|200
Duffield|Derbyshire|DE56|52.9863|-1.4886|106
Duffryn|Neath Port Talbot|SA13|51.6436|-3.6739|53
Dufftown|Moray|AB55|57.4333|-3.1333|24
Duffus|Moray|IV30|57.7011|-3.3939|23
Dufton|Cumbria|CA16|54.6193|-2.4822|9
Duggleby|North Yorkshire|YO17|54.0922|-0.6591|4
Duirinish|Highland|IV40|57.3182|-5.6784|3
Duisky|Highland|PH33|56.8333|-5.2500|0
Dukinfield|Greater Manchester|SK16|53.4750|-2.0881|371
Dulas|Isle of Anglesey|LL70|53.3638|-4.2880|13
Dulcote|Somerset|BA5|51.1999|-2.6261|93
Dull|Perth and Kinross|PH15|56.6188|-3.9452|8
Dullatur|North Lanarkshire|G68|55.9679|-4.0106|107
Dullingham|Cambridgeshire|CB8|52.1949|0.3837|30
Duloe|Cornwall|PL14|50.3833|-4.4833|9
Dulsie|Highland|IV12|57.4333|-3.7833|0
Dulverton|Somerset|TA22|51.0401|-3.5504|64
Dulwich|Greater London|SE21|51.4500|-0.0833|200
Dumbarton|West Dunbart|G82|55.9443|-4.5706|438
Dumbleton|Gloucestershire|WR11|52.0221|-1.9761|14
Dumfries|Dumfries and Galloway|DG1|55.0696|-3.6114|775
Dummer|Hampshire|RG25|51.2091|-1.1657|22
Dunalastair|Perth and Kinross|PH16|56.7037|-4.1077|4
Dunan|Highland|IV49|57.2667|-5.9833|1
Dunan|Argyll and Bute|PA23|55.9535|-4.9337|200
Dunans|Argyll and Bute|PA22|56.0723|-5.1499|1
Dunball|Somerset|TA6|51.1630|-2.9866|57
Dunbar|East Lothian|EH42|56.0006|-2.5142|179
Dunbeath|Highland|KW6|58.2493|-3.4321|14
Dunblane|Stirling|FK15|56.1884|-3.9642|228
Dunbog|Fife|KY14|56.3471|-3.1600|3
Dunchurch|Warwickshire|CV22|52.3376|-1.2914|119
Duncow|Dumfries and Galloway|DG1|55.1335|-3.6251|6
Duncton|West Sussex|GU28|50.9466|-0.6347|22
Dundee|Dundee City|DD1|56.4610|-2.9766|2769
Dundon|Somerset|TA11|51.0881|-2.7433|25
Dundonald|South Ayrshire|KA2|55.5667|-4.5833|53
Dundonnell|Highland|IV23|57.8388|-5.2118|1
Dundreggan|Highland|IV3|57.4768|-4.2472|200
Dundrennan|Dumfries and Galloway|DG6|54.8089|-3.9468|10
Dunecht|Aberdeenshire|AB32|57.1718|-2.4094|18
Dunfermline|Fife|KY12|56.0716|-3.4589|1151
Dunham|Nottinghamshire|NG22|53.1805|-0.9766|8
Dunham-on-the-Hill|Cheshire|WA6|53.2500|-2.8000|48
Dunholme|Lincolnshire|LN2|53.3007|-0.4654|164
Dunino|Fife|KY16|56.2854|-2.7471|4
Dunipace|Falkirk|FK6|56.0270|-3.9147|200
Dunira|Perth and Kinross|PH6|56.3833|-4.0333|3
Dunkeld|Perth and Kinross|PH8|56.5655|-3.5856|55
Dunkeswell|Devon|EX14|50.8630|-3.2229|69
Dunkirk|Kent|ME13|51.2917|0.9793|39
Dunlop|East Ayrshire|KA3|55.7120|-4.5362|45
Dunmore|Falkirk|FK2|56.0833|-3.7667|5
Dunmore|Argyll and Bute|PA29|55.8074|-5.4743|2
Dunnet|Highland|KW14|58.5167|-3.3333|3
Dunnichen|Angus|DD8|56.6279|-2.8047|9
Dunning|Perth and Kinross|PH2|56.3120|-3.5864|40
Dunnington|North Yorkshire|YO1|53.9586|-1.0828|0
Dunnington|East Riding of Yorkshire|YO25|53.9500|-0.2500|2
Dunoon|Argyll and Bute|PA23|55.9470|-4.9230|179
Dunragit|Dumfries and Galloway|DG9|54.8788|-4.8855|13
Duns|Scottish Borders|TD11|55.7770|-2.3458|111
Duns Tew|Oxfordshire|OX6|51.9524|-1.3360|22
Dunsby|Lincolnshire|PE10|52.8278|-0.3601|26
Dunscore|Dumfries and Galloway|DG2|55.1401|-3.7790|18
Dunsfold|Surrey|GU8|51.1170|-0.5620|35
Dunsford|Devon|EX6|50.6899|-3.6819|37
Dunstable|Bedfordshire|LU6|51.8857|-0.5229|387
Dunstall|Staffordshire|DE13|52.7667|-1.7333|88
Dunster|Somerset|TA24|51.1824|-3.4461|48
Dunston|Lincolnshire|LN4|53.1500|-0.4000|113
Dunston|Tyne and Wear|NE11|54.9500|-1.6500|200
Dunston|Norfolk|NR14|52.5623|1.3772|48
Dunston|Staffordshire|ST18|52.7500|-2.1000|27
Dunsville|South Yorkshire|DN7|53.5628|-1.0235|124
Dunswell|East Riding of Yorkshire|HU6|53.8011|-0.3714|200
Dunsyre|South Lanarkshire|ML11|55.7178|-3.4780|2
Dunterton|Devon|PL19|50.5913|-4.2946|7
Duntocher|West Dunbart|G81|55.9244|-4.4155|0
Dunure|South Ayrshire|KA7|55.4050|-4.7599|16
Dunvant|Swansea|SA2|51.6253|-4.0346|189
Dunvegan|Highland|IV55|57.4350|-6.5792|12
Dunwich|Suffolk|IP17|52.2773|1.6320|18
Durham|Durham|DH1|54.7768|-1.5757|772
Durisdeer|Dumfries and Galloway|DG3|55.3149|-3.7442|6
Durleigh|Somerset|TA5|51.1186|-3.0394|107
Durley|Wiltshire|SN8|51.4067|-1.6872|5
Durley|Hampshire|SO32|50.9431|-1.2641|55
Durness|Highland|IV27|58.5683|-4.7463|11
Durrington|West Sussex|BN13|50.8359|-0.4124|200
Durrington|Wiltshire|SP4|51.1987|-1.7718|161
Dursley|Gloucestershire|GL11|51.6814|-2.3533|246
Durston|Somerset|TA3|51.0479|-3.0061|19
Durweston|Dorset|DT11|50.8774|-2.2016|30
Duthil|Highland|PH23|57.2965|-3.7693|2
Duxford|Cambridgeshire|CB2|52.1910|0.1249|200
Dwyran|Isle of Anglesey|LL61|53.1672|-4.3219|44
Dyffryn|Bridgend|CF34|51.6104|-3.6521|0
Dyffryn|Pembrokeshire|SA64|52.0020|-5.0127|80
Dyffryn Ardudwy|Gwynedd|LL44|52.7909|-4.0972|55
Dyffryn Castell|Ceredigion|SY23|52.4167|-3.8000|0
Dyke|Moray|IV36|57.6000|-3.6833|12
Dykehead|Angus|DD8|56.6558|-2.9222|23
Dykehead|Stirling|FK8|56.1317|-4.0624|22
Dykehead|North Lanarkshire|ML7|55.8181|-3.8042|0
Dylife|Powys|SY19|52.5323|-3.6793|1
Dymchurch|Kent|TN29|51.0254|0.9939|93
Dymock|Gloucestershire|GL18|51.9788|-2.4397|28
Dyrham|Gloucestershire|SN14|51.4790|-2.3797|18
Dysart|Fife|KY1|56.1301|-3.1181|200
Dyserth|Denbighshire|LL18|53.3003|-3.4126|63
Eagle|Lincolnshire|LN6|53.1947|-0.6886|26
Eaglescliffe|Durham|TS16|54.5252|-1.3504|200
Eaglesfield|Cumbria|CA13|54.6599|-3.3680|0
Eaglesfield|Dumfries and Galloway|DG11|55.0500|-3.2000|31
Eaglesham|East Renfrewshire|G76|55.7412|-4.2746|87
Eakring|Nottinghamshire|NG22|53.1536|-0.9973|19
Ealing|Greater London|UB18|51.5007|-0.4027|200
Earby|Lancashire|BB8|53.8580|-2.1633|0
Eardington|Shropshire|WV16|52.5141|-2.4121|28
Eardisland|Herefordshire|HR6|52.2226|-2.8520|21
Eardisley|Herefordshire|HR3|52.1404|-3.0084|27
Eardiston|Shropshire|SY11|52.8167|-2.9333|7
Eardiston|Worcestershire|WR15|52.3054|-2.5692|13
Earl Shilton|Leicestershire|LE9|52.5768|-1.3154|262
Earl Soham|Suffolk|IP13|52.2203|1.2657|25
Earl Sterndale|Derbyshire|SK17|53.2000|-1.8667|18
Earle|Northumberland|NE71|55.5297|-2.0218|8
Earlestown|Merseyside|WA12|53.4525|-2.6396|200
Earlham|Norfolk|NR4|52.6288|1.2484|200
Earlish|Highland|IV51|57.5664|-6.3653|1
Earls Barton|Northamptonshire|NN6|52.2663|-0.7525|86
Earls Colne|Essex|CO6|51.9274|0.7011|110
Earlsferry|Fife|KY9|56.1896|-2.8335|57
Earlsfield|Greater London|SW18|51.4439|-0.1854|200
Earlston|Scottish Borders|TD4|55.6386|-2.6750|88
Earnley|West Sussex|PO20|50.7731|-0.8300|33
Earsdon|Tyne and Wear|NE25|55.0460|-1.4990|200
Earsham|Norfolk|NR35|52.4516|1.4186|64
Earswick|North Yorkshire|YO32|54.0049|-1.0553|178
Eartham|West Sussex|PO18|50.8769|-0.6672|12
Easby|North Yorkshire|TS9|54.4723|-1.1146|16
Easebourne|West Sussex|GU29|50.9956|-0.7299|168
Easington|East Riding of Yorkshire|HU12|53.6536|0.1150|26
Easington|Northumberland|NE70|55.6026|-1.7965|12
Easington|Durham|SR8|54.7853|-1.3592|92
Easington|North Yorkshire|TS13|54.5534|-0.8506|31
Easington Colliery|Durham|SR8|54.7879|-1.3282|171
Easington Lane|Tyne and Wear|DH5|54.8058|-1.4348|193
Easingwold|North Yorkshire|YO61|54.1191|-1.1923|200
Eassie and Nevay|Angus|DD8|56.5833|-3.0833|5
East Aberthaw|Vale of Glamorgan|CF62|51.3910|-3.3883|15
East Acton|Greater London|W3|51.5114|-0.2513|200
East Allington|Devon|TQ9|50.3241|-3.7283|25
East Ardsley|West Yorkshire|WF3|53.7217|-1.5446|200
East Ayton|North Yorkshire|YO12|54.2548|-0.4748|69
East Barkwith|Lincolnshire|LN3|53.2421|-0.4160|34
East Barming|Kent|ME16|51.2738|0.4970|200
East Barnet|Greater London|EN4|51.6357|-0.1560|200
East Barsham|Norfolk|NR22|52.8942|0.8665|46
East Bergholt|Suffolk|CO7|51.9778|1.0176|94
East Boldon|Tyne and Wear|NE36|54.9445|-1.4281|200
East Bolton|Northumberland|NE66|55.4285|-1.7316|13
East Bradenham|Norfolk|IP25|52.6333|0.8500|17
East Brent|Somerset|TA9|51.2636|-2.9350|49
East Bridgford|Nottinghamshire|NG13|52.9795|-0.9656|70
East Buckland|Devon|EX32|51.0656|-3.8928|15
East Budleigh|Devon|EX9|50.6526|-3.3195|66
East Calder|West Lothian|EH53|55.8919|-3.4637|130
East Carleton|Norfolk|NR14|52.5718|1.2119|38
East Chaldon|Dorset|DT2|50.6499|-2.2961|6
East Challow|Oxfordshire|OX12|51.5889|-1.4514|160
East Chiltington|East Sussex|BN7|50.9172|-0.0261|25
East Chinnock|Somerset|BA22|50.9159|-2.7184|37
East Clandon|Surrey|GU4|51.2535|-0.4832|38
East Claydon|Buckinghamshire|MK18|51.9241|-0.9291|23
East Cowes|Isle of Wight|PO32|50.7577|-1.2881|105
East Cowton|North Yorkshire|DL7|54.4237|-1.5270|35
East Cranmore|Somerset|BA4|51.1931|-2.4561|19
East Croachy|Highland|IV1|57.4833|-4.2328|200
East Dean|East Sussex|BN20|50.7747|0.2523|200
East Dean|West Sussex|PO18|50.9105|-0.7136|9
East Dean|Hampshire|SP5|51.0398|-1.6094|15
East Dereham|Norfolk|NR19|52.6833|0.9333|200
East Down|Devon|EX31|51.1667|-4.0000|7
East Dulwich|Greater London|SE22|51.4521|-0.0615|200
East End|Essex|CO7|51.8828|1.0046|83
East End|Berkshire|RG20|51.4030|-1.3375|200
East End|Hertfordshire|SG9|51.9522|-0.0087|180
East End|Hampshire|SO41|50.7554|-1.5666|200
East End|Kent|TN17|51.0964|0.5364|189
East Farleigh|Kent|ME15|51.2520|0.4836|161
East Farndon|Northamptonshire|LE16|52.4626|-0.9423|103
East Ferry|Lincolnshire|DN21|53.4898|-0.7417|3
East Finchley|Greater London|N2|51.5895|-0.1641|200
East Fortune|East Lothian|EH39|56.0047|-2.7249|15
East Garston|Berkshire|RG17|51.4891|-1.4792|33
East Grimstead|Wiltshire|SP5|51.0505|-1.6785|19
East Grinstead|West Sussex|RH19|51.1238|-0.0061|547
East Guldeford|East Sussex|TN31|50.9577|0.7560|11
East Haddon|Northamptonshire|NN6|52.3072|-1.0236|22
East Hagbourne|Oxfordshire|OX11|51.5911|-1.2409|191
East Halton|Lincolnshire|DN40|53.6629|-0.2795|24
East Ham|Greater London|E6|51.5333|0.0500|200
East Hanney|Oxfordshire|OX12|51.6344|-1.3952|64
East Hanningfield|Essex|CM3|51.6828|0.5590|46
East Hardwick|West Yorkshire|WF8|53.6607|-1.3038|39
East Harling|Norfolk|NR16|52.4384|0.9335|74
East Harlsey|North Yorkshire|DL6|54.3919|-1.3481|16
East Harting|West Sussex|GU31|50.9689|-0.8671|49
East Hatley|Cambridgeshire|SG19|52.1397|-0.1187|12
East Hauxwell|North Yorkshire|DL8|54.3390|-1.7431|10
East Haven|Angus|DD7|56.5167|-2.6667|11
East Heslerton|North Yorkshire|YO17|54.1784|-0.5824|13
East Hoathly|East Sussex|BN8|50.9246|0.1631|34
East Horndon|Essex|CM13|51.5692|0.3436|49
East Horrington|Somerset|BA5|51.2183|-2.6009|40
East Horsley|Surrey|KT24|51.2736|-0.4321|242
East Huntspill|Somerset|TA9|51.2023|-2.9398|40
East Hyde|Bedfordshire|LU1|51.8746|-0.4265|200
East Ilsley|Berkshire|RG20|51.5273|-1.2909|27
East India|Greater London|E14|51.5062|-0.0196|200
East Keal|Lincolnshire|PE23|53.1554|0.0620|17
East Keswick|West Yorkshire|LS17|53.8943|-1.4522|94
East Kilbride|South Lanarkshire|G74|55.7641|-4.1767|1449
East Kirkby|Lincolnshire|PE23|53.1403|-0.0070|12
East Knighton|Dorset|DT2|50.6671|-2.2614|38
East Knoyle|Wiltshire|SP3|51.0744|-2.1705|30
East Langton|Leicestershire|LE16|52.5267|-0.9300|23
East Layton|North Yorkshire|DL11|54.4838|-1.7485|15
East Leake|Nottinghamshire|LE12|52.8302|-1.1810|127
East Leigh|Devon|EX17|50.8117|-3.7046|25
East Lexham|Norfolk|PE32|52.7198|0.7487|7
East Linton|East Lothian|EH40|55.9874|-2.6568|61
East Liss|Hampshire|GU33|51.0440|-0.8939|0
East Looe|Cornwall|PL13|50.4000|-4.4333|12
East Lulworth|Dorset|BH20|50.6379|-2.1989|9
East Lutton|North Yorkshire|YO17|54.1143|-0.5598|10
East Lydford|Somerset|TA11|51.0792|-2.6092|28
East Malling|Kent|ME19|51.2852|0.4395|200
East Marden|West Sussex|PO18|50.9248|-0.8516|9
East Markham|Nottinghamshire|NG22|53.2522|-0.8939|51
East Marton|North Yorkshire|BD23|53.9544|-2.1447|14
East Meon|Hampshire|GU32|50.9955|-1.0319|52
East Molesey|Surrey|KT8|51.3987|-0.3492|200
East Morton|West Yorkshire|BD20|53.8977|-1.9486|195
East Norton|Leicestershire|LE7|52.5956|-0.8421|6
East Orchard|Dorset|SP7|50.9584|-2.2380|20
East Ord|Northumberland|TD15|55.7557|-2.0333|135
East Peckham|Kent|TN12|51.2123|0.3862|137
East Pennard|Somerset|BA4|51.1352|-2.5762|20
East Portlemouth|Devon|TQ8|50.2322|-3.7558|100
East Prawle|Devon|TQ7|50.2153|-3.7089|12
East Preston|West Sussex|BN16|50.8135|-0.4906|200
East Putford|Devon|EX22|50.9238|-4.3238|18
East Quantoxhead|Somerset|TA5|51.1833|-3.2361|12
East Ravendale|Lincolnshire|DN37|53.4796|-0.1368|5
East Raynham|Norfolk|NR21|52.7936|0.7993|14
East Rigton|West Yorkshire|LS17|53.8953|-1.4315|117
East Rudham|Norfolk|PE31|52.8207|0.7111|25
East Saltoun|East Lothian|EH34|55.8999|-2.8396|18
East Shefford|Berkshire|RG17|51.4702|-1.4406|36
East Stockwith|Lincolnshire|DN21|53.4407|-0.8140|33
East Stoke|Dorset|BH20|50.6833|-2.1833|12
East Stoke|Nottinghamshire|NG23|53.0333|-0.8833|34
East Stour|Dorset|SP8|51.0076|-2.2850|37
East Stourmouth|Kent|CT3|51.3159|1.2488|17
East Stratton|Hampshire|SO21|51.1574|-1.2267|12
East Thirston|Northumberland|NE65|55.2926|-1.6923|36
East Tilbury|Essex|RM18|51.4805|0.4171|105
East Tisted|Hampshire|GU34|51.0851|-1.0008|20
East Tuddenham|Norfolk|NR20|52.6593|1.0734|31
East Walton|Norfolk|PE32|52.7190|0.5808|7
East Wellow|Hampshire|SO51|50.9817|-1.5680|34
East Wemyss|Fife|KY1|56.1602|-3.0642|74
East Williamston|Pembrokeshire|SA68|51.7119|-4.7566|25
East Winch|Norfolk|PE32|52.7204|0.5124|20
East Wittering|West Sussex|PO20|50.7697|-0.8744|115
East Witton|North Yorkshire|DL8|54.2694|-1.7793|11
East Woodhay|Hampshire|RG20|51.3500|-1.4167|20
East Worldham|Hampshire|GU34|51.1369|-0.9314|23
East Worlington|Devon|EX17|50.9104|-3.7452|8
Eastbourne|East Sussex|BN21|50.7687|0.2845|1364
Eastbury|Greater London|HA6|51.6116|-0.4223|0
Eastbury|Berkshire|RG17|51.4912|-1.4992|24
Eastchurch|Kent|ME12|51.4067|0.8577|47
Eastcote|West Midlands|B92|52.4369|-1.7747|200
Eastcote|Greater London|HA5|51.5765|-0.3974|200
Eastcote|Northamptonshire|NN12|52.1270|-1.0003|200
Easter Fearn|Highland|IV24|57.8914|-4.3558|29
Easter Quarff|Shetland Islands|ZE2|60.1017|-1.2351|2
Eastergate|West Sussex|PO20|50.8399|-0.6576|200
Eastgate|Durham|DL13|54.7450|-2.0766|18
Easthampstead|Berkshire|RG12|51.4007|-0.7635|200
Easthope|Shropshire|TF13|52.5533|-2.6407|7
Eastington|Devon|EX17|50.8117|-3.7046|25
Eastington|Gloucestershire|GL10|51.7472|-2.3264|56
Eastleach Martin|Gloucestershire|GL7|51.7408|-1.7105|25
Eastleach Turville|Gloucestershire|GL7|51.7452|-1.7148|12
Eastleigh|Hampshire|SO50|50.9667|-1.3500|1313
Eastling|Kent|ME13|51.2744|0.8125|33
Eastney|Hampshire|PO4|50.7865|-1.0392|200
Eastnor|Herefordshire|HR8|52.0328|-2.3905|17
Eastoft|Lincolnshire|DN17|53.6362|-0.7849|16
Easton|Somerset|BA5|51.2129|-2.6548|200
Easton|Dorset|DT5|50.5333|-2.4500|163
Easton|Suffolk|IP13|52.1833|1.3500|22
Easton|Lincolnshire|NG33|52.8286|-0.6136|12
Easton|Isle of Wight|PO40|50.6824|-1.5219|200
Easton|Wiltshire|SN13|51.4255|-2.2106|200
Easton|Hampshire|SO21|51.0758|-1.3163|200
Easton|Devon|TQ13|50.5950|-3.7196|13
Easton Grey|Wiltshire|SN16|51.5880|-2.1729|9
Easton on the Hill|Northamptonshire|PE9|52.6273|-0.5057|35
Easton-in-Gordano|Somerset|BS20|51.4759|-2.6999|186
Eastriggs|Dumfries and Galloway|DG12|54.9860|-3.1805|70
Eastrington|East Riding of Yorkshire|DN14|53.7604|-0.7932|34
Eastry|Kent|CT13|51.2464|1.3078|101
Eastville|Lincolnshire|PE22|53.0911|0.0917|11
Eastwell|Leicestershire|LE14|52.8500|-0.8497|12
Eastwood|West Yorkshire|HX7|53.7167|-2.0500|68
Eastwood|Nottinghamshire|NG16|53.0000|-1.3000|289
Eastwood|Essex|SS9|51.5547|0.6510|200
Eaton|Cheshire|CW12|53.1833|-2.2000|194
Eaton|Nottinghamshire|DN22|53.2944|-0.9404|79
Eaton|Leicestershire|NG32|52.8533|-0.8171|18
Eaton|Norfolk|NR2|52.6295|1.2808|200
Eaton|Shropshire|SY6|52.5000|-2.7500|6
Eaton Bishop|Herefordshire|HR2|52.0457|-2.8131|34
Eaton Bray|Bedfordshire|LU6|51.8770|-0.5917|110
Eaton Socon|Cambridgeshire|PE19|52.2175|-0.2892|200
Ebberston|North Yorkshire|YO13|54.2315|-0.6237|23
Ebbw Vale|Blaenau Gwent|NP23|51.7771|-3.2079|318
Ebchester|Durham|DH8|54.8926|-1.8419|79
Ebrington|Gloucestershire|GL55|52.0583|-1.7322|27
Ecchinswell|Hampshire|RG20|51.3336|-1.2840|22
Ecclefechan|Dumfries and Galloway|DG11|55.0593|-3.2665|43
Eccles|Greater Manchester|M30|53.4833|-2.3333|510
Eccles|Kent|ME20|51.3044|0.4587|200
Eccles|Scottish Borders|TD5|55.6667|-2.3833|6
Ecclesfield|South Yorkshire|S95|53.4398|-1.4652|200
Eccleshall|Staffordshire|ST21|52.8579|-2.2497|92
Eccleston|Cheshire|CH4|53.1500|-2.8833|31
Eccleston|Lancashire|PR7|53.6333|-2.7167|64
Eccleston|Merseyside|WA10|53.4500|-2.7833|200
Echt|Aberdeenshire|AB32|57.1414|-2.4334|15
Eckford|Scottish Borders|TD5|55.5285|-2.4621|7
Eckington|Worcestershire|WR10|52.0667|-2.1167|45
Ecton|Northamptonshire|NN6|52.2654|-0.7891|112
Ecton|Derbyshire|SK17|53.2441|-1.8806|66
Edderton|Highland|IV19|57.8331|-4.1762|7
Eddleston|Scottish Borders|EH45|55.7123|-3.2066|16
Edenbridge|Kent|TN8|51.1917|0.0673|143
Edenfield|Lancashire|BL0|53.6667|-2.3048|160
Edenhall|Cumbria|CA11|54.6830|-2.6792|17
Edenham|Lincolnshire|PE10|52.7838|-0.4276|9
Edensor|Derbyshire|DE45|53.2266|-1.6258|10
Edgbaston|West Midlands|B15|52.4623|-1.9212|200
Edgcott|Buckinghamshire|HP18|51.8963|-1.0171|27
Edge|Gloucestershire|GL6|51.7888|-2.2224|34
Edge|Shropshire|SY5|52.6515|-2.8327|26
Edgefield|Norfolk|NR24|52.8654|1.1155|20
Edgeworth|Gloucestershire|GL6|51.7349|-2.1943|200
Edgmond|Shropshire|TF10|52.7740|-2.4097|79
Edgton|Shropshire|SY7|52.4669|-2.9038|7
Edgware|Greater London|HA8|51.6128|-0.2754|200
Edgworth|Lancashire|BL7|53.6464|-2.3940|128
Edinbain|Highland|IV51|57.4802|-6.4201|5
Edinburgh|City of Edinburgh|EH1|55.9521|-3.1965|7083
Edinburgh|Midlothian|EH11|55.9326|-3.2531|0
Edingale|Staffordshire|B79|52.7068|-1.6891|31
Edingley|Nottinghamshire|NG22|53.0955|-1.0067|39
Edingthorpe|Norfolk|NR28|52.8352|1.4315|19
Edington|Wiltshire|BA13|51.2758|-2.1064|79
Edington|Somerset|TA7|51.1547|-2.8772|74
Edith Weston|Rutland|LE15|52.6379|-0.6319|27
Edithmead|Somerset|TA9|51.2378|-2.9619|99
Edlesborough|Buckinghamshire|LU6|51.8665|-0.5854|98
Edlingham|Northumberland|NE66|55.3739|-1.8278|6
Edlington|Lincolnshire|LN9|53.2278|-0.1529|6
Edmondsham|Dorset|BH21|50.9026|-1.9128|10
Edmondsley|Durham|DH2|54.8357|-1.6322|68
Edmondthorpe|Leicestershire|LE14|52.7499|-0.7260|20
Edmonton|Greater London|N18|51.6256|-0.0580|200
Ednam|Scottish Borders|TD5|55.6281|-2.4188|12
Edrom|Scottish Borders|TD11|55.7935|-2.2735|5
Edstaston|Shropshire|SY4|52.8821|-2.7167|14
Edwalton|Nottinghamshire|NG12|52.9157|-1.1115|200
Edwardstone|Suffolk|CO10|52.0443|0.8320|15
Edwinstowe|Nottinghamshire|NG21|53.1945|-1.0644|86
Edworth|Bedfordshire|SG18|52.0560|-0.2172|21
Edzell|Angus|DD9|56.8000|-2.6500|33
Efailwen|Carmarthenshire|SA66|51.8950|-4.7117|13
Efenechtyd|Denbighshire|LL15|53.0911|-3.3222|17
Effingham|Surrey|KT24|51.2715|-0.3977|178
Egerton|Greater Manchester|BL7|53.6281|-2.4397|200
Egerton|Kent|TN27|51.1941|0.7281|45
Egg Buckland|Devon|PL6|50.4000|-4.1167|200
Egginton|Derbyshire|DE65|52.8503|-1.6045|34
Egglescliffe|Durham|TS16|54.5252|-1.3504|200
Eggleston|Durham|DL12|54.6092|-2.0031|34
Egham|Surrey|TW20|51.4316|-0.5524|431
Eglingham|Northumberland|NE66|55.4697|-1.8347|11
Egloshayle|Cornwall|PL27|50.5140|-4.8247|200
Egloskerry|Cornwall|PL15|50.6530|-4.4480|10
Eglwys-Brewis|Vale of Glamorgan|CF62|51.4139|-3.4169|68
Eglwyswrw|Pembrokeshire|SA41|52.0144|-4.7088|13
Egmanton|Nottinghamshire|NG22|53.2115|-0.9001|17
Egremont|Cumbria|CA22|54.4794|-3.5276|103
Egton|North Yorkshire|YO21|54.4377|-0.7619|24
Eight Ash Green|Essex|CO6|51.8959|0.8228|155
Eldersfield|Worcestershire|GL19|51.9833|-2.2868|14
Elderslie|Renfrewshire|PA5|55.8333|-4.4860|150
Eldroth|North Yorkshire|LA2|54.0825|-2.3624|5
Elford|Staffordshire|B79|52.6910|-1.7210|22
Elford|Northumberland|NE68|55.5793|-1.6592|107
Elgin|Moray|IV30|57.6500|-3.3333|567
Elgol|Highland|IV49|57.1465|-6.1030|2
Elham|Kent|CT4|51.1520|1.1105|48
Elie|Fife|KY9|56.1926|-2.8223|59
Eling|Hampshire|SO40|50.9000|-1.4833|124
Elkesley|Nottinghamshire|DN22|53.2728|-0.9708|36
Elkstone|Gloucestershire|GL53|51.8090|-2.0506|8
Elland|West Yorkshire|HX5|53.6851|-1.8388|292
Ellary|Argyll and Bute|PA31|55.9167|-5.6167|1
Ellastone|Staffordshire|DE6|52.9851|-1.8266|13
Ellemford|Scottish Borders|TD11|55.8335|-2.4351|3
Ellenborough|Cumbria|CA15|54.7075|-3.4837|200
Ellenhall|Staffordshire|ST21|52.8335|-2.2355|9
Ellerby|North Yorkshire|TS13|54.5167|-0.7667|13
Ellerker|East Riding of Yorkshire|HU15|53.7532|-0.6042|46
Ellerton|North Yorkshire|DL10|54.4135|-1.6938|54
Ellesborough|Buckinghamshire|HP17|51.7527|-0.7901|31
Ellesmere|Shropshire|SY12|52.9167|-2.8833|132
Ellesmere Port|Cheshire|CH65|53.2787|-2.9013|1520
Ellingham|Northumberland|NE67|55.5167|-1.7167|24
Ellingham|Norfolk|NR35|52.4777|1.4706|44
Ellington|Northumberland|NE61|55.2167|-1.5667|100
Ellon|Aberdeenshire|AB41|57.3641|-2.0731|241
Ellonby|Cumbria|CA11|54.7090|-2.8928|14
Ellough|Suffolk|NR34|52.4266|1.5916|18
Elloughton|East Riding of Yorkshire|HU15|53.7378|-0.5699|200
Elm|Cambridgeshire|PE14|52.6364|0.1710|75
Elm Park|Greater London|RM12|51.5497|0.2014|200
Elmbridge|Worcestershire|WR9|52.3167|-2.1500|11
Elmers End|Greater London|SE25|51.3981|-0.0473|200
Elmesthorpe|Leicestershire|LE9|52.5609|-1.3111|116
Elmley Lovett|Worcestershire|WR9|52.3240|-2.1904|19
Elmore|Gloucestershire|GL2|51.8349|-2.3094|45
Elmstead Market|Essex|CO7|51.8822|0.9948|87
Elmstone|Kent|CT3|51.2973|1.2409|58
Elmswell|Suffolk|IP30|52.2362|0.9125|129
Elmton|Nottinghamshire|NG20|53.2103|-1.1849|46
Elphin|Highland|IV27|58.0606|-5.0265|1
Elsdon|Northumberland|NE19|55.2329|-2.1025|14
Elsecar|South Yorkshire|S74|53.4989|-1.4259|200
Elsenham|Essex|CM22|51.9143|0.2293|118
Elsfield|Oxfordshire|OX3|51.7866|-1.2187|25
Elsham|Lincolnshire|DN20|53.5976|-0.4415|24
Elsing|Norfolk|NR20|52.7113|1.0378|33
Elslack|North Yorkshire|BD23|53.9395|-2.1084|17
Elsrickle|South Lanarkshire|ML12|55.6751|-3.4955|4
Elstead|Surrey|GU8|51.1831|-0.7072|77
Elsted|West Sussex|GU31|50.9700|-0.8390|9
Elston|Nottinghamshire|NG23|53.0167|-0.8667|23
Elston|Lancashire|PR2|53.7776|-2.7075|0
Elstow|Bedfordshire|MK42|52.1073|-0.4649|178
Elstree|Hertfordshire|WD6|51.6403|-0.2969|176
Elswick|Lancashire|PR4|53.8333|-2.8833|42
Elsworth|Cambridgeshire|CB23|52.2547|-0.0723|23
Elterwater|Cumbria|LA22|54.4344|-3.0373|32
Eltham|Greater London|SE9|51.4506|0.0522|200
Eltisley|Cambridgeshire|CB23|52.2209|-0.1427|14
Elton|Cheshire|CH2|53.2667|-2.8167|77
Elton|Derbyshire|DE4|53.1454|-1.6700|15
Elton|Gloucestershire|GL14|51.8173|-2.4799|200
Elton|Nottinghamshire|NG13|52.9333|-0.8500|11
Elton|Cambridgeshire|PE8|52.5313|-0.3953|27
Elton|Herefordshire|SY8|52.3333|-2.8000|5
Elton|Durham|TS21|54.5500|-1.3667|154
Elvanfoot|South Lanarkshire|ML12|55.4373|-3.6580|4
Elveden|Suffolk|IP24|52.3871|0.6761|16
Elvington|Kent|CT15|51.2075|1.2585|80
Elwick|Northumberland|NE70|55.5940|-1.8166|62
Elwick|Durham|TS27|54.6833|-1.2833|29
Elworthy|Somerset|TA4|51.1069|-3.3096|5
Ely|Cambridgeshire|CB7|52.3986|0.2581|285
Ely|Cardiff|CF5|51.4850|-3.2319|200
Emberton|Buckinghamshire|MK46|52.1369|-0.7067|27
Embleton|Cumbria|CA13|54.6553|-3.3008|9
Embleton|Northumberland|NE66|55.4979|-1.6420|54
Embo|Highland|IV25|57.9087|-3.9989|14
Emborough|Somerset|BA3|51.2603|-2.5544|17
Embsay|North Yorkshire|BD23|53.9766|-1.9928|136
Emley|West Yorkshire|HD8|53.6139|-1.6313|57
Emneth|Norfolk|PE14|52.6424|0.2086|45
Empingham|Rutland|LE15|52.6672|-0.5960|28
Empshott|Hampshire|GU33|51.0764|-0.9271|18
Emsworth|Hampshire|PO10|50.8478|-0.9370|370
Enborne|Berkshire|RG20|51.3910|-1.3722|20
Enderby|Leicestershire|LE9|52.5878|-1.2062|0
Endon|Staffordshire|ST9|53.0769|-2.1130|103
Enfield|Greater London|EN1|51.6515|-0.0850|200
Enford|Wiltshire|SN9|51.2628|-1.8000|24
Engine Common|Gloucestershire|BS37|51.5542|-2.4356|200
Englefield|Berkshire|RG7|51.4425|-1.1016|57
Englefield Green|Surrey|TW20|51.4284|-0.5755|200
Englishcombe|Somerset|BA2|51.3791|-2.3932|200
Enham Alamein|Hampshire|SP11|51.2396|-1.4747|126
Enmore|Somerset|TA5|51.1081|-3.0847|23
Enstone|Oxfordshire|OX7|51.9154|-1.4537|48
Enterkinfoot|Dumfries and Galloway|DG3|55.3167|-3.8000|7
Enville|Staffordshire|DY7|52.4781|-2.2574|25
Epping|Essex|CM16|51.6982|0.1105|175
Epping Green|Essex|CM16|51.7261|0.0789|26
Epping Green|Hertfordshire|SG13|51.7873|-0.0709|200
Eppleby|North Yorkshire|DL11|54.5154|-1.7247|30
Epsom|Surrey|KT17|51.3305|-0.2701|489
Epwell|Oxfordshire|OX15|52.0608|-1.4840|21
Epworth|Lincolnshire|DN9|53.5260|-0.8240|117
Erbistock|Wrexham|LL13|52.9728|-2.9664|10
Erbusaig|Highland|IV40|57.3035|-5.7146|2
Erchless Castle|Highland|IV4|57.4293|-4.6513|2
Erdington|West Midlands|B24|52.5333|-1.8167|200
Eredine|Argyll and Bute|PA33|56.2335|-5.2775|2
Eriboll|Highland|IV27|58.4672|-4.6881|1
Erines|Argyll and Bute|PA29|55.9167|-5.4167|1
Eriswell|Suffolk|IP28|52.3747|0.5294|37
Erith|Greater London|DA18|51.4831|0.1748|200
Erlestoke|Wiltshire|SN10|51.2847|-2.0544|20
Ermington|Devon|PL21|50.3623|-3.9164|38
Erpingham|Norfolk|NR11|52.8402|1.2513|26
Errogie|Highland|IV1|57.4833|-4.2328|200
Errol|Perth and Kinross|PH2|56.3923|-3.2128|45
Erskine|Renfrewshire|PA8|55.9005|-4.4503|375
Erwarton|Suffolk|IP9|51.9663|1.2317|30
Erwood|Powys|LD2|52.0783|-3.3190|13
Eryholme|North Yorkshire|DL2|54.4725|-1.5086|7
Escrick|North Yorkshire|YO19|53.8800|-1.0434|48
Esgair|Carmarthenshire|SA33|51.9338|-4.3643|18
Esh|Durham|DH7|54.7911|-1.6957|79
Esher|Surrey|KT10|51.3697|-0.3669|1032
Eshton|North Yorkshire|BD23|54.0010|-2.0996|9
Eskadale|Highland|IV4|57.4228|-4.5723|2
Eskdalemuir|Dumfries and Galloway|DG13|55.2687|-3.1724|3
Esprick|Lancashire|PR4|53.8196|-2.8992|8
Essendine|Rutland|PE9|52.7019|-0.4525|31
Essendon|Hertfordshire|AL9|51.7632|-0.1548|52
Essington|Staffordshire|WV11|52.6291|-2.0577|185
Eston|North Yorkshire|TS6|54.5593|-1.1434|200
Etal|Northumberland|TD12|55.6479|-2.1171|13
Etchingham|East Sussex|TN19|51.0074|0.4329|31
Eton|Berkshire|SL4|51.4883|-0.6091|200
Eton Wick|Berkshire|SL4|51.4972|-0.6344|200
Etteridge|Highland|PH20|57.0333|-4.1500|0
Ettington|Warwickshire|CV37|52.1333|-1.6000|46
Etton|East Riding of Yorkshire|HU17|53.8667|-0.5167|28
Etton|Cambridgeshire|PE6|52.6347|-0.3185|27
Ettrick|Scottish Borders|TD7|55.5000|-2.9667|9
Ettrickbridge|Scottish Borders|TD7|55.5000|-2.9667|9
Etwall|Derbyshire|DE65|52.8835|-1.6002|75
Euston|Suffolk|IP24|52.3792|0.7860|9
Euston|Greater London|NW1|51.5268|-0.1333|200
Euxton|Lancashire|PR7|53.6699|-2.6762|136
Evanton|Highland|IV16|57.6638|-4.3400|47
Evelix|Highland|IV25|57.8873|-4.0786|10
Evenjobb|Powys|LD8|52.2545|-3.0811|10
Evenlode|Gloucestershire|GL56|51.9602|-1.6764|12
Evenwood|Durham|DL14|54.6221|-1.7613|76
Evercreech|Somerset|BA4|51.1481|-2.5056|84
Everdon|Northamptonshire|NN11|52.2000|-1.1333|12
Everingham|East Riding of Yorkshire|YO42|53.8738|-0.7802|15
Everleigh|Wiltshire|SN8|51.2815|-1.7095|8
Eversholt|Bedfordshire|MK17|51.9870|-0.5598|15
Evershot|Dorset|DT2|50.8388|-2.6051|18
Eversley|Hampshire|RG27|51.3539|-0.8889|56
Everthorpe|East Riding of Yorkshire|HU15|53.7686|-0.6369|45
Everton|Nottinghamshire|DN10|53.4000|-0.9500|44
Everton|Bedfordshire|SG19|52.1458|-0.2462|22
Everton|Hampshire|SO41|50.7554|-1.5666|200
Evesbatch|Herefordshire|WR6|52.1333|-2.4500|9
Evesham|Worcestershire|WR11|52.0924|-1.9489|345
Evington|Leicestershire|LE2|52.6000|-1.0667|200
Ewell|Surrey|KT17|51.3495|-0.2494|1295
Ewelme|Oxfordshire|OX10|51.6189|-1.0709|64
Ewen|Gloucestershire|GL7|51.6763|-1.9969|25
Ewenny|Vale of Glamorgan|CF35|51.4818|-3.5737|38
Ewerby|Lincolnshire|NG34|53.0115|-0.3316|9
Ewhurst|Surrey|GU6|51.1539|-0.4416|72
Ewhurst|East Sussex|TN32|50.9780|0.5440|35
Ewloe|Flintshire|CH5|53.1923|-3.0548|200
Ewood|Lancashire|BB2|53.7418|-2.5014|200
Ewyas Harold|Herefordshire|HR2|51.9536|-2.8933|89
Exbourne|Devon|EX20|50.7987|-3.9848|28
Exbury|Hampshire|SO45|50.8010|-1.3967|7
Exeter|Devon|EX2|50.7236|-3.5275|1638
Exford|Somerset|TA24|51.1338|-3.6404|30
Exhall|Warwickshire|B49|52.1907|-1.8414|24
Exminster|Devon|EX6|50.6808|-3.4971|134
Exmouth|Devon|EX8|50.6172|-3.4023|515
Exning|Suffolk|CB8|52.2664|0.3744|135
Exton|Devon|EX3|50.6852|-3.4592|200
Exton|Rutland|LE15|52.6911|-0.6346|20
Exton|Hampshire|SO32|50.9851|-1.1276|25
Exton|Somerset|TA22|51.0922|-3.5328|13
Eydon|Northamptonshire|NN11|52.1489|-1.2081|23
Eye|Herefordshire|HR6|52.2667|-2.7333|10
Eye|Suffolk|IP23|52.3205|1.1462|75
Eye|Cambridgeshire|PE6|52.6080|-0.1921|102
Eyemouth|Scottish Borders|TD14|55.8713|-2.0901|122
Eyke|Suffolk|IP12|52.1157|1.3825|38
Eynsford|Kent|DA4|51.3677|0.2113|76
Eynsham|Oxfordshire|OX8|51.7808|-1.3745|184
Eyre|Highland|IV51|57.4667|-6.4000|0
Eythorne|Kent|CT15|51.1971|1.2662|95
Eyton|Herefordshire|HR6|52.2500|-2.7500|16
Eyton|Wrexham|LL13|53.0347|-2.9590|171
Eyton|Shropshire|SY7|52.4258|-2.8872|20
Eyton upon the Weald Moors|Shropshire|TF6|52.7333|-2.5167|26
Faccombe|Hampshire|SP11|51.3191|-1.4420|9
Failand|Somerset|BS8|51.4398|-2.6892|60
Failsworth|Greater Manchester|M35|53.5048|-2.1657|213
Fain|Highland|IV23|57.7667|-5.1333|0
Fair Oak|Hampshire|SO50|50.9636|-1.2968|200
Fairbourne|Gwynedd|LL38|52.6968|-4.0561|47
Fairburn|North Yorkshire|WF11|53.7445|-1.2841|49
Fairfield|Worcestershire|B61|52.3461|-2.0691|200
Fairfield|Derbyshire|SK17|53.2701|-1.8964|200
Fairford|Gloucestershire|GL7|51.7082|-1.7813|134
Fairgirth|Dumfries and Galloway|DG5|54.9000|-3.7500|4
Fairlie|North Ayrshire|KA29|55.7560|-4.8556|59
Fairlight|East Sussex|TN35|50.8790|0.6524|48
Fairmile|Devon|EX11|50.7668|-3.2958|33
Fairmilehead|City of Edinburgh|EH10|55.9052|-3.2005|200
Fakenham|Norfolk|NR21|52.8300|0.8477|200
Fala|Midlothian|EH37|55.8333|-2.8833|9
Fala Dam|Midlothian|EH37|55.8333|-2.9000|6
Faldingworth|Lincolnshire|LN8|53.3485|-0.3981|15
Falfield|Gloucestershire|GL12|51.6369|-2.4606|28
Falkenham|Suffolk|IP10|52.0008|1.3321|58
Falkirk|Falkirk|FK1|55.9992|-3.7871|827
Falkland|Fife|KY15|56.2505|-3.2055|54
Falmer|East Sussex|BN1|50.8653|-0.0773|63
Falmouth|Cornwall|TR11|50.1544|-5.0711|363
Falstone|Northumberland|NE48|55.1808|-2.4360|15
Fancott|Bedfordshire|LU5|51.9392|-0.5148|66
Far Forest|Worcestershire|DY14|52.3769|-2.4054|54
Farcet|Cambridgeshire|PE7|52.5363|-0.2288|148
Fareham|Hampshire|PO16|50.8516|-1.1793|693
Farewell|Staffordshire|WS13|52.7035|-1.8800|25
Farforth|Lincolnshire|LN11|53.2923|-0.0197|3
Faringdon|Oxfordshire|SN7|51.6564|-1.5868|95
Farington|Lancashire|PR5|53.7316|-2.6578|0
Farlam|Cumbria|CA8|54.9293|-2.6476|26
Farleigh|Surrey|CR6|51.3241|-0.0427|63
Farleigh Wallop|Hampshire|RG25|51.2160|-1.1061|17
Farlesthorpe|Lincolnshire|LN13|53.2443|0.2076|6
Farleton|Cumbria|LA6|54.2167|-2.7167|35
Farley|Wiltshire|SP5|51.0500|-1.6833|29
Farley|Shropshire|SY5|52.6515|-2.8327|26
Farlow|Shropshire|DY14|52.4225|-2.5301|33
Farmborough|Somerset|BA3|51.2719|-2.4784|194
Farmington|Gloucestershire|GL54|51.8371|-1.8047|14
Farnborough|Greater London|BR6|51.3587|0.0753|200
Farnborough|Hampshire|GU11|51.2484|-0.7630|1190
Farnborough|Berkshire|OX12|51.5368|-1.3763|9
Farnborough|Warwickshire|OX17|52.1429|-1.3693|14
Farndish|Bedfordshire|NN29|52.2614|-0.6452|13
Farndon|Cheshire|CH3|53.0836|-2.8746|124
Farndon|Nottinghamshire|NG24|53.0500|-0.8500|53
Farnell|Angus|DD9|56.6897|-2.6122|5
Farnham|Essex|CM23|51.9023|0.1421|18
Farnham|Dorset|DT11|50.9372|-2.0568|8
Farnham|Surrey|GU9|51.2143|-0.7959|650
Farnham|Suffolk|IP17|52.1907|1.4547|24
Farnham Common|Buckinghamshire|SL2|51.5548|-0.6154|175
Farnham Royal|Buckinghamshire|SL2|51.5421|-0.6158|200
Farningham|Kent|DA4|51.3820|0.2190|74
Farnley|North Yorkshire|LS21|53.9218|-1.6785|59
Farnley Tyas|West Yorkshire|HD4|53.6114|-1.7520|34
Farnsfield|Nottinghamshire|NG22|53.1022|-1.0332|88
Farnworth|Greater Manchester|BL4|53.5500|-2.4000|320
Farnworth|Cheshire|WA8|53.3833|-2.7167|200
Farr|Highland|IV1|57.4833|-4.2328|200
Farringdon|Greater London|EC1|51.5201|-0.1048|200
Farsley|West Yorkshire|LS28|53.8083|-1.6716|200
Farthingstone|Northamptonshire|NN12|52.1900|-1.1038|7
Fasnakyle|Highland|IV4|57.3192|-4.8025|1
Fassfern|Highland|PH33|56.8596|-5.2471|0
Fauldhouse|West Lothian|EH47|55.8275|-3.7074|129
Faulkbourne|Essex|CM8|51.8167|0.6167|198
Faulkland|Somerset|BA3|51.2886|-2.3783|25
Fauls|Shropshire|SY13|52.8904|-2.6129|19
Faversham|Kent|ME13|51.3148|0.8886|264
Fawkham Green|Kent|DA3|51.3678|0.2767|36
Fawley|Berkshire|OX12|51.5289|-1.4352|7
Fawley|Buckinghamshire|RG9|51.5764|-0.9104|11
Fawley|Hampshire|SO45|50.8167|-1.3500|115
Faxfleet|East Riding of Yorkshire|DN14|53.7067|-0.6939|5
Faxton|Northamptonshire|NN6|52.3667|-0.8333|25
Faygate|West Sussex|RH12|51.0943|-0.2624|45
Fazeley|Staffordshire|B78|52.6144|-1.6985|134
Fearby|North Yorkshire|HG4|54.2248|-1.7049|10
Fearn|Highland|IV20|57.7750|-3.9645|22
Fearnan|Perth and Kinross|PH15|56.5667|-4.0667|6
Fearnhead|Cheshire|WA2|53.4044|-2.5617|200
Fearnmore|Highland|IV54|57.5667|-5.8167|0
Featherstone|West Yorkshire|WF7|53.6769|-1.3565|181
Featherstone|Staffordshire|WV10|52.6448|-2.0932|119
Feckenham|Worcestershire|B96|52.2519|-1.9875|31
Feering|Essex|CO5|51.8495|0.7261|80
Feetham|North Yorkshire|DL11|54.3788|-2.0235|24
Felbridge|West Sussex|RH19|51.1391|-0.0412|190
Felbrigg|Norfolk|NR11|52.9088|1.2799|33
Felden|Hertfordshire|HP3|51.7330|-0.4941|155
Felindre|Powys|LD7|52.4167|-3.2333|7
Felindre|Carmarthenshire|SA19|51.9533|-3.9489|11
Felindre|Swansea|SA5|51.6489|-3.9709|200
Felinfoel|Carmarthenshire|SA14|51.7014|-4.1408|200
Felingwmuchaf|Carmarthenshire|SA32|51.9008|-4.1689|13
Felixstowe|Suffolk|IP11|51.9638|1.3511|632
Felling|Tyne and Wear|NE10|54.9530|-1.5715|200
Felmingham|Norfolk|NR28|52.8149|1.3393|33
Felpham|West Sussex|PO22|50.7942|-0.6458|200
Felsham|Suffolk|IP30|52.1776|0.8445|30
Felsted|Essex|CM6|51.8566|0.4333|102
Feltham|Greater London|TW13|51.4462|-0.4139|200
Felton|Herefordshire|HR1|52.1295|-2.6290|10
Felton|Northumberland|NE65|55.2833|-1.7000|22
Feltwell|Norfolk|IP26|52.4858|0.5194|80
Feniscowles|Lancashire|BB2|53.7264|-2.5381|172
Fenny Compton|Warwickshire|CV33|52.2545|-1.4803|8
Fenny Stratford|Buckinghamshire|MK2|51.9968|-0.7180|200
Fenrother|Northumberland|NE61|55.2224|-1.7238|9
Fenton|Lincolnshire|LN1|53.2667|-0.7333|29
Fenton|Northumberland|NE71|55.5552|-2.0438|12
Fenton|Staffordshire|ST4|53.0000|-2.1667|200
Fenwick|South Yorkshire|DN6|53.6387|-1.0976|5
Fenwick|East Ayrshire|KA3|55.6500|-4.4333|6
Fenwick|Northumberland|NE20|55.0528|-1.7874|26
Feock|Cornwall|TR3|50.2058|-5.0504|34
Feolin|Argyll and Bute|PA60|55.8467|-6.0905|4
Feolin Ferry|Argyll and Bute|PA60|55.8467|-6.0905|4
Fern|Angus|DD8|56.7445|-2.8464|8
Ferndale|Rhondda Cynon Taff|CF43|51.6606|-3.4475|87
Ferndown|Dorset|BH22|50.8074|-1.8998|619
Ferness|Highland|IV12|57.4833|-3.7306|3
Fernhill Heath|Worcestershire|WR3|52.2300|-2.1966|135
Fernhurst|West Sussex|GU27|51.0487|-0.7179|79
Fernilea|Highland|IV47|57.3000|-6.3833|2
Fernybank|Angus|DD9|56.8833|-2.7500|0
Ferrensby|North Yorkshire|HG5|54.0407|-1.4371|14
Ferring|West Sussex|BN12|50.8033|-0.4382|200
Ferrybridge|West Yorkshire|WF11|53.7106|-1.2795|200
Ferryden|Angus|DD10|56.7010|-2.4647|181
Ferryhill|Durham|DL17|54.6833|-1.5500|120
Ferryside|Carmarthenshire|SA17|51.7678|-4.3690|56
Fersfield|Norfolk|IP22|52.4044|1.0350|16
Feshiebridge|Highland|PH21|57.1152|-3.8970|2
Fetcham|Surrey|KT23|51.2888|-0.3558|200
Fetterangus|Aberdeenshire|AB42|57.5484|-2.0207|27
Fettercairn|Aberdeenshire|AB30|56.8513|-2.5748|24
Fewston|North Yorkshire|HG3|53.9839|-1.7096|12
Ffestiniog|Gwynedd|LL41|52.9600|-3.9324|43
Fforest|Carmarthenshire|SA4|51.7214|-4.0544|137
Ffrith|Flintshire|LL11|53.0906|-3.0697|61
Ffynnon-ddrain|Carmarthenshire|SA31|51.8703|-4.3225|97
Fidden|Argyll and Bute|PA66|56.3077|-6.3628|1
Fife Keith|Moray|AB55|57.5333|-2.9667|134
Fifield|Oxfordshire|OX7|51.8672|-1.6550|21
Fifield|Berkshire|SL4|51.4755|-0.6270|200
Figheldean|Wiltshire|SP4|51.2232|-1.7827|29
Filby|Norfolk|NR29|52.6596|1.6427|28
Filey|North Yorkshire|YO14|54.2100|-0.2892|105
Filgrave|Buckinghamshire|MK16|52.1270|-0.7286|9
Filleigh|Devon|EX17|50.8117|-3.7046|25
Fillingham|Lincolnshire|DN21|53.3608|-0.5743|12
Fillongley|Warwickshire|CV7|52.4825|-1.5873|39
Filton|Gloucestershire|BS80|51.5082|-2.5762|1215
Fimber|East Riding of Yorkshire|YO25|54.0333|-0.6330|8
Finavon|Angus|DD8|56.7065|-2.8264|12
Fincham|Norfolk|PE33|52.6294|0.4961|23
Finchampstead|Berkshire|RG40|51.3615|-0.8573|73
Finchingfield|Essex|CM7|51.9684|0.4513|51
Finchley|Greater London|N3|51.6010|-0.1952|200
Finchley Road|Greater London|NW11|51.5785|-0.1976|200
Findern|Derbyshire|DE65|52.8704|-1.5441|46
Findhorn|Moray|IV36|57.6572|-3.6085|35
Findochty|Moray|AB56|57.6973|-2.9010|44
Findon|West Sussex|BN14|50.8682|-0.4074|80
Finedon|Northamptonshire|NN9|52.3392|-0.6501|94
Fingask|Aberdeenshire|AB51|57.3333|-2.3667|6
Fingest|Buckinghamshire|RG9|51.6135|-0.8791|28
Finghall|North Yorkshire|DL8|54.3026|-1.7215|15
Fingland|Cumbria|CA5|54.8550|-3.0184|14
Fingland|Dumfries and Galloway|DG13|55.1731|-3.0301|4
Fingringhoe|Essex|CO5|51.8447|0.9442|103
Finmere|Oxfordshire|MK18|51.9912|-1.0751|21
Finnart|Argyll and Bute|G84|56.0140|-4.7553|200
Finnart|Perth and Kinross|PH17|56.6861|-4.3746|2
Finningham|Suffolk|IP14|52.2820|1.0264|35
Finsbury|Greater London|EC1|51.5279|-0.1072|200
Finsbury Park|Greater London|N4|51.5693|-0.1069|200
Finstown|Orkney Islands|KW17|59.0072|-3.1163|21
Fintry|Stirling|G63|56.0500|-4.2000|9
Finzean|Aberdeenshire|AB31|57.0211|-2.6329|13
Fionnphort|Argyll and Bute|PA66|56.3250|-6.3650|4
Fir Tree|Durham|DL15|54.7041|-1.7819|53
Firbeck|South Yorkshire|S81|53.3909|-1.1532|24
Firgrove|Greater Manchester|OL16|53.6157|-2.1247|200
Firsby|Lincolnshire|PE23|53.1532|0.1777|23
Fishbourne|West Sussex|PO19|50.8379|-0.7783|0
Fishbourne|Isle of Wight|PO33|50.7330|-1.2118|70
Fishburn|Durham|TS21|54.6830|-1.4363|95
Fisherton de la Mere|Wiltshire|BA12|51.1457|-2.0017|38
Fishguard|Pembrokeshire|SA65|51.9938|-4.9763|150
Fishlake|South Yorkshire|DN7|53.6106|-1.0110|125
Fishponds|County of Bristol|BS16|51.4817|-2.5236|200
Fishpool|Greater Manchester|BL9|53.5844|-2.2971|200
Fishtoft|Lincolnshire|PE21|52.9609|0.0270|31
Fishtown of Usan|Angus|DD10|56.6833|-2.4500|4
Fiskerton|Lincolnshire|LN3|53.2333|-0.4333|69
Fiskerton|Nottinghamshire|NG25|53.0520|-0.9027|31
Fittleton|Wiltshire|SP4|51.2456|-1.7913|51
Fittleworth|West Sussex|RH20|50.9615|-0.5624|42
Fitz|Shropshire|SY4|52.7558|-2.8195|19
Fitzhead|Somerset|TA4|51.0477|-3.2579|17
Fitzwilliam|West Yorkshire|WF9|53.6329|-1.3769|162
Fiunary|Highland|PA34|56.3937|-5.4884|43
Five Oaks|West Sussex|RH14|51.0450|-0.4369|28
Five Roads|Carmarthenshire|SA15|51.7264|-4.1886|25
Fivehead|Somerset|TA3|51.0021|-2.9215|26
Fladbury|Worcestershire|WR10|52.1142|-2.0077|47
Flagg|Derbyshire|SK17|53.2127|-1.7970|12
Flamborough|East Riding of Yorkshire|YO15|54.1149|-0.1227|100
Flamstead|Hertfordshire|AL3|51.8197|-0.4371|64
Flash|Staffordshire|SK17|53.2016|-1.9637|13
Flashader|Highland|IV51|57.5000|-6.4000|3
Flaunden|Hertfordshire|HP3|51.6974|-0.5306|29
Flaxley|Gloucestershire|GL14|51.8345|-2.4510|19
Flaxton|North Yorkshire|YO60|54.0509|-0.9616|19
Flecknoe|Warwickshire|CV23|52.2667|-1.2462|9
Fleet|Hampshire|GU13|51.2833|-0.8333|722
Fleet|Lincolnshire|PE12|52.7932|0.0585|49
Fleetwood|Lancashire|FY7|53.9253|-3.0109|309
Flemingston|Vale of Glamorgan|CF62|51.4213|-3.4152|42
Flempton|Suffolk|IP28|52.2976|0.6566|24
Fletching|East Sussex|TN22|50.9933|0.0345|34
Flexbury|Cornwall|EX23|50.8351|-4.5450|200
Flimby|Cumbria|CA15|54.6896|-3.5209|70
Flint|Flintshire|CH6|53.2449|-3.1323|255
Flintham|Nottinghamshire|NG23|53.0063|-0.8981|23
Flinton|East Riding of Yorkshire|HU11|53.8078|-0.1480|8
Flitcham|Norfolk|PE31|52.8099|0.5621|18
Flitton|Bedfordshire|MK45|52.0107|-0.4579|49
Flitwick|Bedfordshire|MK45|52.0034|-0.4947|200
Flixborough|Lincolnshire|DN15|53.6246|-0.6827|24
Flixton|Greater Manchester|M41|53.4500|-2.3833|200
Flixton|Suffolk|NR35|52.4267|1.4006|12
Flockton|West Yorkshire|WF4|53.6303|-1.6395|65
Flodigarry|Highland|IV51|57.6618|-6.2519|1
Flookburgh|Cumbria|LA11|54.1741|-2.9721|56
Flordon|Norfolk|NR15|52.5290|1.2239|32
Flore|Northamptonshire|NN7|52.2365|-1.0573|47
Flushing|Cornwall|TR11|50.1649|-5.0698|200
Fobbing|Essex|SS17|51.5333|0.4727|117
Fochabers|Moray|IV32|57.6144|-3.0995|80
Fochriw|Caerphilly|CF81|51.7400|-3.2986|87
Fockerby|Lincolnshire|DN17|53.6622|-0.7171|17
Fodderty|Highland|IV15|57.6000|-4.4894|6
Foel|Powys|SY21|52.6585|-3.2074|4
Foggathorpe|East Riding of Yorkshire|YO8|53.8294|-0.8554|11
Fogo|Scottish Borders|TD11|55.7342|-2.3650|3
Foleshill|West Midlands|CV6|52.4393|-1.4830|200
Folkestone|Kent|CT19|51.0833|1.1833|654
Folkingham|Lincolnshire|NG34|52.8892|-0.4074|25
Folksworth|Cambridgeshire|PE7|52.4954|-0.3128|37
Folkton|North Yorkshire|YO11|54.2002|-0.3879|7
Folly|Dorset|DT2|50.7496|-2.4518|45
Folly|Pembrokeshire|SA62|51.8411|-5.0642|31
Folly Gate|Devon|EX20|50.7619|-4.0224|14
Fontmell Magna|Dorset|SP7|50.9511|-2.1901|42
Fontwell|West Sussex|BN18|50.8552|-0.6483|115
Foots Cray|Greater London|DA14|51.4187|0.1178|200
Forcett|North Yorkshire|DL11|54.5068|-1.7300|44
Ford|West Sussex|BN18|50.8224|-0.5812|58
Ford|Midlothian|EH37|55.8613|-2.9598|45
Ford|Gloucestershire|GL54|51.8966|-1.8530|10
Ford|Buckinghamshire|HP17|51.7763|-0.8796|22
Ford|Merseyside|L30|53.4841|-2.9725|200
Ford|Argyll and Bute|PA31|56.1667|-5.4333|1
Ford|Wiltshire|SN14|51.4756|-2.1985|36
Ford|Shropshire|SY5|52.7167|-2.8500|30
Ford|Northumberland|TD15|55.6333|-2.0833|7
Ford End|Essex|CM3|51.8251|0.4313|23
Fordell|Fife|KY4|56.0814|-3.3589|72
Forden|Powys|SY21|52.6016|-3.1420|20
Fordham|Cambridgeshire|CB7|52.3113|0.3906|65
Fordham|Essex|CO6|51.9167|0.8000|49
Fordham|Norfolk|PE38|52.5681|0.3783|35
Fordingbridge|Hampshire|SP6|50.9275|-1.7903|181
Fordon|East Riding of Yorkshire|YO25|54.1500|-0.3833|15
Fordwich|Kent|CT2|51.2953|1.1261|150
Fordyce|Aberdeenshire|AB45|57.6620|-2.7466|18
Forest|Guernsey Channel Islands|GY8|49.4258|-2.5919|0
Forest Gate|Greater London|E7|51.5508|0.0237|200
Forest Green|Surrey|RH5|51.1912|-0.3432|47
Forest Hall|Tyne and Wear|NE12|55.0220|-1.5709|0
Forest Hill|Oxfordshire|OX33|51.7579|-1.1421|107
Forest Hill|Greater London|SE23|51.4462|-0.0419|200
Forest Mill|Clackmannanshire|FK10|56.1257|-3.6881|6
Forest Row|East Sussex|RH18|51.0964|0.0326|123
Forfar|Angus|DD8|56.6431|-2.8903|298
Forgandenny|Perth and Kinross|PH2|56.3460|-3.4784|23
Formby|Merseyside|L37|53.5536|-3.0682|468
Forncett St Mary|Norfolk|NR16|52.5000|1.2000|26
Fornham All Saints|Suffolk|IP28|52.2758|0.6921|185
Forres|Moray|IV36|57.6100|-3.6212|265
Forse|Highland|KW5|58.2871|-3.3831|8
Forsinain|Highland|KW13|58.4570|-3.8970|2
Forsinard|Highland|KW13|58.4570|-3.8970|2
Fort Augustus|Highland|PH32|57.1431|-4.6822|36
Fort George|Highland|IV1|57.4833|-4.2328|200
Fort William|Highland|PH33|56.8165|-5.1121|243
Forter|Angus|PH11|56.7667|-3.3333|2
Forteviot|Perth and Kinross|PH2|56.3404|-3.5350|4
Forth|South Lanarkshire|ML11|55.7650|-3.6887|70
Fortingall|Perth and Kinross|PH15|56.5980|-4.0523|8
Forton|Lancashire|PR3|53.9500|-2.7833|58
Forton|Hampshire|SP11|51.1833|-1.4000|34
Forton|Shropshire|SY4|52.7981|-2.7520|41
Forton|Somerset|TA20|50.8736|-2.9627|0
Fortrose|Highland|IV10|57.5809|-4.1326|78
Fortuneswell|Dorset|DT5|50.5603|-2.4424|141
Fosbury|Wiltshire|SN8|51.3203|-1.5425|6
Fosdyke|Lincolnshire|PE20|52.8803|-0.0459|25
Foss|Perth and Kinross|PH16|56.6975|-3.9790|4
Foston|Derbyshire|DE65|52.8674|-1.6127|131
Foston|Lincolnshire|NG32|52.9667|-0.7167|20
Foston on the Wolds|East Riding of Yorkshire|YO25|53.9822|-0.3280|7
Fotherby|Lincolnshire|LN11|53.4054|-0.0220|17
Fotheringhay|Northamptonshire|PE8|52.5268|-0.4393|5
Foulden|Norfolk|IP26|52.5607|0.6039|13
Foulden|Scottish Borders|TD15|55.7833|-2.1167|9
Foulridge|Lancashire|BB8|53.8758|-2.1686|116
Foulsham|Norfolk|NR20|52.7818|1.0105|47
Fountainhall|Scottish Borders|TD1|55.7335|-2.9089|11
Four Ashes|Suffolk|IP31|52.2919|0.8325|62
Four Ashes|Staffordshire|WV10|52.6833|-2.1167|30
Four Crosses|Denbighshire|LL21|52.9899|-3.4098|9
Four Crosses|Powys|SY21|52.6585|-3.2074|4
Four Crosses|Staffordshire|WS11|52.6888|-2.0183|200
Four Elms|Kent|TN8|51.2163|0.1061|30
Four Marks|Hampshire|GU34|51.1073|-1.0495|157
Four Oaks|West Midlands|B74|52.5820|-1.8324|200
Fourstones|Northumberland|NE47|55.0058|-2.1757|33
Fovant|Wiltshire|SP3|51.0559|-1.9921|35
Foveran|Aberdeenshire|AB41|57.3046|-2.0441|22
Fowey|Cornwall|PL23|50.3363|-4.6386|143
Fowlis|Angus|DD2|56.4702|-3.0310|200
Fowlis Wester|Perth and Kinross|PH7|56.3731|-3.8277|200
Fowlmere|Cambridgeshire|SG8|52.0934|0.0743|57
Fownhope|Herefordshire|HR1|52.0083|-2.6152|32
Foxdale|Isle of Man|IM4|54.1667|-4.6167|0
Foxham|Wiltshire|SN15|51.4943|-2.0360|17
Foxhole|Highland|IV4|57.4159|-4.4630|4
Foxholes|North Yorkshire|YO25|54.1333|-0.4500|15
Foxley|Northamptonshire|NN12|52.1270|-1.0003|200
Foxley|Wiltshire|SN16|51.5722|-2.1550|7
Foxton|Cambridgeshire|CB2|52.1910|0.1249|200
Foxton|Leicestershire|LE16|52.5070|-0.9725|21
Foy|Herefordshire|HR9|51.9522|-2.5878|11
Foyers|Highland|IV1|57.4833|-4.2328|200
Fradley|Staffordshire|WS13|52.6920|-1.7869|172
Fraisthorpe|East Riding of Yorkshire|YO15|54.0365|-0.2413|3
Framfield|East Sussex|TN22|50.9634|0.1276|80
Framlingham|Suffolk|IP13|52.2212|1.3420|157
Frampton|Dorset|DT2|50.7500|-2.5333|18
Frampton|Lincolnshire|PE20|52.9344|-0.0300|25
Frampton Cotterell|Gloucestershire|BS36|51.5335|-2.4757|200
Frampton on Severn|Gloucestershire|GL2|51.7705|-2.3638|51
Framsden|Suffolk|IP14|52.1908|1.2106|21
Frankby|Merseyside|CH48|53.3726|-3.1370|200
Frankley|Worcestershire|B32|52.4167|-2.0000|200
Frankton|Warwickshire|CV23|52.3285|-1.3775|25
Frant|East Sussex|TN3|51.0977|0.2719|41
Fraserburgh|Aberdeenshire|AB43|57.6874|-2.0184|268
Fratton|Hampshire|PO1|50.8001|-1.0771|200
Freckenham|Suffolk|IP28|52.3214|0.4407|17
Freckleton|Lancashire|PR4|53.7543|-2.8649|252
Freeby|Leicestershire|LE14|52.7726|-0.8108|7
Freethorpe|Norfolk|NR13|52.5925|1.5559|41
Freiston|Lincolnshire|NG32|52.9506|-0.6513|5
Fremington|Devon|EX31|51.0667|-4.1167|140
Frenchay|Gloucestershire|BS16|51.5008|-2.5211|200
Frensham|Surrey|GU10|51.1666|-0.7977|54
Freshford|Somerset|BA3|51.2719|-2.4784|194
Freshwater|Isle of Wight|PO40|50.6920|-1.5079|216
Freshwater East|Pembrokeshire|SA71|51.6473|-4.8687|18
Fressingfield|Suffolk|IP21|52.3475|1.3177|47
Freston|Suffolk|IP9|52.0077|1.1599|19
Freswick|Highland|KW1|58.5939|-3.0866|1
Freuchie|Fife|KY15|56.2483|-3.1586|49
Fridaythorpe|East Riding of Yorkshire|YO25|54.0201|-0.6653|14
Friern Barnet|Greater London|N11|51.6133|-0.1585|200
Frilsham|Berkshire|RG18|51.4546|-1.2167|26
Frimley|Surrey|GU16|51.3029|-0.7253|445
Fringford|Oxfordshire|OX6|51.9534|-1.1229|41
Frinton-on-Sea|Essex|CO13|51.8306|1.2442|200
Friockheim|Angus|DD11|56.6369|-2.6681|50
Friskney|Lincolnshire|PE22|53.0757|0.1798|38
Friston|East Sussex|BN20|50.7640|0.1993|93
Friston|Suffolk|IP17|52.1833|1.5333|24
Frith Bank|Lincolnshire|PE22|53.0051|-0.0463|20
Fritham|Hampshire|SO43|50.9263|-1.6626|3
Frithelstock|Devon|EX38|50.9544|-4.1870|18
Frithville|Lincolnshire|PE22|53.0374|-0.0387|15
Frittenden|Kent|TN17|51.1415|0.5935|33
Fritton|Norfolk|NR15|52.4833|1.2833|16
Fritwell|Oxfordshire|OX6|51.9597|-1.2329|25
Frizington|Cumbria|CA26|54.5418|-3.4946|79
Frocester|Gloucestershire|GL10|51.7268|-2.3118|13
Frodesley|Shropshire|SY5|52.6079|-2.7202|11
Frodingham|Lincolnshire|DN15|53.5948|-0.6551|200
Frodsham|Cheshire|WA6|53.2948|-2.7275|171
Frogden|Scottish Borders|TD5|55.5500|-2.3833|4
Froghall|Staffordshire|ST10|53.0231|-1.9635|32
Frome|Somerset|BA11|51.2283|-2.3221|383
Frostenden|Suffolk|NR34|52.3726|1.6431|22
Frosterley|Durham|DL13|54.7261|-1.9588|58
Froxfield|Wiltshire|SN8|51.4108|-1.5720|13
Fulbeck|Lincolnshire|NG32|53.0419|-0.5863|29
Fulbourn|Cambridgeshire|CB1|52.1866|0.1863|200
Fulford|Staffordshire|ST15|52.9003|-2.1493|200
Fulford|North Yorkshire|YO1|53.9586|-1.0828|0
Fulham|Greater London|SW6|51.4803|-0.1993|200
Fullerton|Hampshire|SP11|51.1524|-1.4617|24
Fulletby|Lincolnshire|LN9|53.2412|-0.0565|7
Fulmer|Buckinghamshire|SL3|51.5615|-0.5600|86
Fulmodeston|Norfolk|NR21|52.8387|0.9572|12
Fulstow|Lincolnshire|LN11|53.4557|-0.0041|19
Fulwell|Oxfordshire|OX7|51.9108|-1.5280|18
Fulwell|Tyne and Wear|SR5|54.9227|-1.4241|200
Fulwood|Lancashire|PR2|53.7776|-2.7075|549
Fulwood|South Yorkshire|S10|53.3500|-1.5500|68
Funtington|West Sussex|PO18|50.8694|-0.8634|56
Funzie|Shetland Islands|ZE2|60.5833|-0.8000|0
Furnace|Argyll and Bute|PA32|56.1533|-5.1839|8
Furness Vale|Cheshire|SK12|53.3516|-2.0938|136
Furneux Pelham|Hertfordshire|SG9|51.9314|0.0805|21
Fyfield|Essex|CM5|51.7407|0.2698|32
Fyfield|Gloucestershire|GL7|51.7121|-1.9002|26
Fyfield|Oxfordshire|OX13|51.6781|-1.3537|70
Fyfield|Wiltshire|SN8|51.4167|-1.7833|26
Fyfield|Hampshire|SP11|51.2167|-1.5833|64
Fyvie|Aberdeenshire|AB53|57.4324|-2.3919|29
Gaddesby|Leicestershire|LE7|52.7140|-0.9814|21
Gaer|Powys|NP8|51.8611|-3.1511|98
Gaerwen|Isle of Anglesey|LL60|53.2211|-4.2736|64
Gailey|Staffordshire|ST19|52.6932|-2.1314|16
Gainford|Durham|DL2|54.5472|-1.7360|43
Gainsborough|Lincolnshire|DN21|53.3833|-0.7667|360
Gairloch|Highland|IV21|57.7203|-5.6792|19
Gairlochy|Highland|PH34|56.9137|-4.9972|1
Galashiels|Scottish Borders|TD1|55.6146|-2.8069|289
Galgate|Lancashire|LA2|53.9833|-2.7833|88
Gallanach|Argyll and Bute|PA34|56.3937|-5.4884|43
Galleywood|Essex|CM2|51.7001|0.4708|154
Galmisdale|Highland|PH42|56.9019|-6.1427|1
Galmpton|Devon|TQ5|50.3833|-3.5667|41
Galston|East Ayrshire|KA4|55.6009|-4.3817|143
Galtrigill|Highland|IV55|57.4833|-6.7000|3
Gamblesby|Cumbria|CA10|54.7482|-2.6079|6
Gamlingay|Cambridgeshire|SG19|52.1556|-0.1930|87
Gammersgill|North Yorkshire|DL8|54.2400|-1.9343|5
Gamrie|Aberdeenshire|AB45|57.6546|-2.3443|10
Gamston|Nottinghamshire|DN22|53.2667|-0.9333|27
Gannochy|Angus|DD9|56.8167|-2.6500|38
Ganton|North Yorkshire|YO12|54.1847|-0.4864|12
Garbat|Highland|IV23|57.7645|-5.0031|2
Garboldisham|Norfolk|IP22|52.3953|0.9468|31
Gardenstown|Aberdeenshire|AB45|57.6720|-2.3376|39
Garelochhead|Argyll and Bute|G84|56.0820|-4.8291|62
Garford|Oxfordshire|OX13|51.6620|-1.3844|14
Garforth|West Yorkshire|LS25|53.7917|-1.3807|224
Gargrave|North Yorkshire|BD23|53.9835|-2.1046|73
Gargunnock|Stirling|FK8|56.1247|-4.0832|24
Garlieston|Dumfries and Galloway|DG8|54.7894|-4.3726|24
Garlogie|Aberdeenshire|AB32|57.1388|-2.3602|10
Garmond|Aberdeenshire|AB53|57.5585|-2.3247|13
Garmouth|Moray|IV32|57.6645|-3.1087|36
Garn|Gwynedd|LL53|52.8842|-4.4932|14
Garn-Dolbenmaen|Gwynedd|LL51|52.9737|-4.2402|22
Garnant|Carmarthenshire|SA18|51.8015|-3.9056|84
Garrabost|Western Isles|HS2|58.2167|-6.2167|9
Garrigill|Cumbria|CA9|54.7697|-2.3990|21
Garrynahine|Western Isles|HS2|58.1833|-6.7000|1
Garsdale Head|Cumbria|LA10|54.3235|-2.3298|7
Garsdon|Wiltshire|SN16|51.5893|-2.0461|28
Garsington|Oxfordshire|OX44|51.7162|-1.1613|59
Garstang|Lancashire|PR3|53.9008|-2.7742|137
Garston|Merseyside|L19|53.3333|-2.9000|13
Garswood|Merseyside|WN4|53.4888|-2.6722|142
Gartcosh|North Lanarkshire|G69|55.8884|-4.0817|133
Garth|Bridgend|CF34|51.6000|-3.6347|148
Garth|Powys|LD4|52.1333|-3.5167|14
Garth|Wrexham|LL20|52.9589|-3.1606|142
Garth|Gwynedd|LL57|53.2072|-4.1118|33
Gartheli|Ceredigion|SA48|52.1833|-4.0667|7
Garthmyl|Powys|SY21|52.5898|-3.1922|31
Garthorpe|Lincolnshire|DN17|53.6622|-0.7171|17
Garthorpe|Leicestershire|LE14|52.7802|-0.7567|5
Gartmore|Stirling|FK8|56.1450|-4.3800|18
Gartnagrenach|Argyll and Bute|PA29|55.7815|-5.5096|1
Gartness|Stirling|G63|56.0500|-4.4000|23
Gartocharn|West Dunbart|G83|56.0425|-4.5253|15
Garton|East Riding of Yorkshire|HU11|53.8003|-0.0829|6
Garton-on-the-Wolds|East Riding of Yorkshire|YO25|54.0210|-0.5028|11
Garvald|East Lothian|EH41|55.9167|-2.6500|1
Garvan|Highland|PH33|56.8470|-5.2982|2
Garve|Highland|IV23|57.6160|-4.6889|7
Garvock|Aberdeenshire|AB30|56.8167|-2.4167|6
Garvock|Inverclyde|PA16|55.9426|-4.8002|200
Garvock|Perth and Kinross|PH2|56.3871|-3.4042|161
Garway|Herefordshire|HR2|51.9004|-2.7833|13
Gastard|Wiltshire|SN13|51.4158|-2.1667|61
Gasthorpe|Norfolk|IP22|52.3903|0.9030|13
Gatcombe|Isle of Wight|PO30|50.6916|-1.3132|200
Gate Helmsley|North Yorkshire|YO41|53.9889|-0.9465|18
Gatebeck|Cumbria|LA8|54.2654|-2.6940|44
Gateforth|North Yorkshire|YO8|53.7510|-1.1513|18
Gatehouse of Fleet|Dumfries and Galloway|DG7|54.8820|-4.1843|59
Gateley|Norfolk|NR20|52.7823|0.9075|7
Gatenby|North Yorkshire|DL7|54.2859|-1.5023|19
Gateshead|Durham|DH98|54.8873|-1.5884|200
Gateshead|Tyne and Wear|NE8|54.9621|-1.6017|1810
Gateside|Aberdeenshire|AB33|57.2254|-2.7427|15
Gateside|Angus|DD8|56.6558|-2.9222|23
Gateside|North Ayrshire|KA15|55.7483|-4.6267|188
Gateside|Fife|KY14|56.2667|-3.3167|15
Gattonside|Scottish Borders|TD6|55.6068|-2.7265|128
Gautby|Lincolnshire|LN3|53.2421|-0.4160|34
Gawcott|Buckinghamshire|MK18|51.9814|-1.0101|48
Gawsworth|Cheshire|SK11|53.2318|-2.1701|35
Gawthrop|Cumbria|LA10|54.2813|-2.4738|17
Gaydon|Warwickshire|CV35|52.1834|-1.4701|31
Gayhurst|Buckinghamshire|MK16|52.1136|-0.7628|10
Gayles|North Yorkshire|DL11|54.4614|-1.8103|17
Gayton|Merseyside|CH60|53.3266|-3.0961|0
Gayton|Northamptonshire|NN7|52.1667|-0.9667|14
Gayton|Norfolk|PE32|52.7444|0.5596|46
Gayton|Staffordshire|ST18|52.8545|-2.0268|12
Gayton Thorpe|Norfolk|PE32|52.7371|0.5827|8
Gayton le Wold|Lincolnshire|LN11|53.3500|-0.1333|4
Gaywood|Norfolk|PE30|52.7573|0.4172|200
Gazeley|Suffolk|CB8|52.2487|0.5178|22
Geary|Highland|IV55|57.5539|-6.5748|3
Geddington|Northamptonshire|NN14|52.4376|-0.6897|35
Gedling|Nottinghamshire|NG4|52.9757|-1.0787|200
Gedney|Lincolnshire|PE12|52.7977|0.0791|59
Gedney Hill|Lincolnshire|PE12|52.6843|-0.0201|29
Geldeston|Norfolk|NR34|52.4729|1.5146|22
Gelligaer|Caerphilly|CF82|51.6644|-3.2561|187
Gellywen|Carmarthenshire|SA33|51.8839|-4.5072|7
Gelston|Dumfries and Galloway|DG7|54.9000|-3.9000|9
George Green|Buckinghamshire|SL3|51.5217|-0.5563|194
George Nympton|Devon|EX36|50.9920|-3.8532|8
Georgeham|Devon|EX33|51.1365|-4.1960|20
Georgetown|Renfrewshire|PA6|55.8657|-4.5373|146
Germansweek|Devon|EX21|50.7269|-4.2129|14
Germoe|Cornwall|TR20|50.1154|-5.3788|67
Gerrans|Cornwall|TR2|50.1786|-4.9817|36
Gerrards Cross|Buckinghamshire|SL9|51.5861|-0.5554|539
Gestingthorpe|Essex|CO9|52.0182|0.6387|17
Gidea Park|Greater London|RM2|51.5864|0.2027|200
Gidleigh|Devon|TQ13|50.6794|-3.8804|13
Giffnock|East Renfrewshire|G46|55.8037|-4.2949|230
Gifford|East Lothian|EH41|55.9033|-2.7459|23
Giggleswick|North Yorkshire|BD24|54.0719|-2.2885|200
Gilberdyke|East Riding of Yorkshire|HU15|53.7439|-0.7324|88
Gilcrux|Cumbria|CA5|54.8550|-3.0184|14
Gildersome|West Yorkshire|LS27|53.7614|-1.6315|200
Gileston|Vale of Glamorgan|CF62|51.3941|-3.4125|48
Gilfach Goch|Rhondda Cynon Taff|CF39|51.5921|-3.4730|86
Gilgarran|Cumbria|CA14|54.5938|-3.5021|14
Gilling East|North Yorkshire|YO62|54.1852|-1.0591|10
Gillingham|Kent|ME7|51.3891|0.5486|1310
Gillingham|Norfolk|NR34|52.4738|1.5516|56
Gillingham|Dorset|SP8|51.0383|-2.2761|186
Gills|Highland|KW1|58.6381|-3.1699|1
Gilmerton|City of Edinburgh|EH17|55.9084|-3.1280|200
Gilmerton|Perth and Kinross|PH7|56.3833|-3.8000|17
Gilmorton|Leicestershire|LE17|52.4868|-1.1600|44
Gilsland|Cumbria|CA6|54.9944|-2.8934|10
Gilston|Scottish Borders|EH38|55.7859|-2.9611|8
Gilwern|Monmouthshire|NP7|51.8247|-3.0936|87
Gimingham|Norfolk|NR11|52.8761|1.3923|31
Gipping|Suffolk|IP14|52.2272|1.0288|19
Girthon|Dumfries and Galloway|DG7|54.8500|-4.1833|4
Girton|Cambridgeshire|CB3|52.2333|0.0833|117
Girton|Nottinghamshire|NG23|53.1909|-0.7617|11
Girvan|South Ayrshire|KA26|55.2425|-4.8555|114
Gisburn|Lancashire|BB7|53.9349|-2.2635|38
Gisleham|Suffolk|NR33|52.4368|1.6974|62
Gislingham|Suffolk|IP23|52.3036|1.0420|39
Gissing|Norfolk|IP22|52.4243|1.1539|23
Gittisham|Devon|EX14|50.7788|-3.2292|45
Gladestry|Powys|HR5|52.1890|-3.1246|10
Gladsmuir|East Lothian|EH33|55.9501|-2.8661|13
Glais|Swansea|SA7|51.6886|-3.8772|111
Glamis|Angus|DD8|56.6086|-3.0033|18
Glan-Conwy|Conwy|LL24|53.0585|-3.7848|8
Glandwr|Pembrokeshire|SA34|51.9283|-4.6333|14
Glanton|Northumberland|NE66|55.4246|-1.8917|26
Glapthorn|Northamptonshire|PE8|52.5003|-0.4932|43
Glapwell|Derbyshire|S44|53.1892|-1.2833|54
Glasbury|Powys|HR3|52.0453|-3.2004|30
Glascoed|Monmouthshire|NP4|51.7072|-2.9667|12
Glascote|Staffordshire|B77|52.6251|-1.6746|200
Glascwm|Powys|LD1|52.1708|-3.2323|1
Glasgow|Glasgow City|G1|55.8651|-4.2576|200
Glasgow|Dunbartonshire|G13|55.8935|-4.3480|200
Glasgow||G34|55.8681|-4.1114|200
Glassburn|Highland|IV4|57.3717|-4.7161|0
Glasserton|Dumfries and Galloway|DG8|54.7000|-4.4500|3
Glassford|South Lanarkshire|ML10|55.6997|-4.0295|31
Glasson|Cumbria|CA5|54.8550|-3.0184|14
Glasson|Lancashire|LA2|53.9981|-2.8474|30
Glassonby|Cumbria|CA10|54.7409|-2.6571|8
Glastonbury|Somerset|BA6|51.1474|-2.7207|176
Glazebury|Cheshire|WA3|53.4666|-2.4933|88
Glazeley|Shropshire|WV16|52.4905|-2.4413|5
Gleaston|Cumbria|LA12|54.1275|-3.1417|29
Glemsford|Suffolk|CO10|52.1035|0.6691|93
Glen Parva|Leicestershire|LE2|52.5853|-1.1706|200
Glenbarr|Argyll and Bute|PA29|55.5676|-5.6967|3
Glenbervie|Falkirk|FK5|56.0269|-3.8218|200
Glenboig|North Lanarkshire|ML5|55.8942|-4.0462|83
Glenborrodale|Highland|PH36|56.6798|-5.9034|1
Glenbreck|Scottish Borders|ML12|55.4667|-3.4833|1
Glenbuck|East Ayrshire|KA18|55.5432|-3.9853|2
Glencaple|Dumfries and Galloway|DG1|55.0009|-3.5727|16
Glencarse|Perth and Kinross|PH2|56.3795|-3.3032|40
Glencripesdale|Highland|PH36|56.6667|-5.8167|0
Glendevon|Perth and Kinross|FK14|56.2217|-3.6268|2
Glenelg|Highland|IV40|57.2122|-5.6218|9
Glenfarg|Perth and Kinross|PH2|56.2801|-3.4003|27
Glenfield|Leicestershire|LE3|52.6466|-1.1949|200
Glenfinnan|Highland|PH37|56.8705|-5.4505|3
Glengarnock|North Ayrshire|KA14|55.7393|-4.6776|112
Glengyle|Stirling|FK17|56.2400|-4.2201|95
Glenluce|Dumfries and Galloway|DG8|54.8788|-4.8104|41
Glenmallan|Argyll and Bute|G84|56.0140|-4.7553|200
Glenmore|Highland|IV51|57.3833|-6.2333|0
Glenmore|Argyll and Bute|PA20|55.8341|-5.0572|166
Glenogil|Angus|DD8|56.7500|-2.9000|4
Glenridding|Cumbria|CA11|54.5443|-2.9577|35
Glenrisdell|Argyll and Bute|PA29|55.7667|-5.4000|1
Glenrossal|Highland|IV27|57.9833|-4.6000|1
Glenrothes|Fife|KY7|56.1951|-3.1732|1210
Glenshee|Perth and Kinross|PH1|56.4833|-3.6500|2
Glentham|Lincolnshire|LN2|53.2558|-0.5077|200
Glentworth|Lincolnshire|DN21|53.3814|-0.5791|22
Glenwhilly|Dumfries and Galloway|DG8|55.0000|-4.8667|1
Glinton|Cambridgeshire|PE6|52.6392|-0.2963|69
Glossop|Derbyshire|SK13|53.4433|-1.9490|505
Gloucester|Gloucestershire|GL1|51.8657|-2.2431|2072
Glusburn|North Yorkshire|BD20|53.9000|-2.0000|200
Glyn Ceiriog|Wrexham|LL20|52.9325|-3.1852|60
Glyn-Neath|Neath Port Talbot|SA11|51.7475|-3.6183|117
Glyncorrwg|Neath Port Talbot|SA13|51.6794|-3.6281|37
Glynde|East Sussex|BN8|50.8620|0.0685|30
Gnosall|Staffordshire|ST20|52.7856|-2.2548|93
Goadby|Leicestershire|LE7|52.5819|-0.8945|5
Goadby Marwood|Leicestershire|LE14|52.8297|-0.8408|8
Goathland|North Yorkshire|YO22|54.4000|-0.7195|32
Goathurst|Somerset|TA5|51.1028|-3.0647|18
Gobernuisgeach|Highland|KW12|58.5063|-3.4924|30
Gobowen|Shropshire|SY10|52.8961|-3.0369|125
Godalming|Surrey|GU7|51.1846|-0.6173|423
Godmanstone|Dorset|DT2|50.7750|-2.4734|6
Godmersham|Kent|CT4|51.2178|0.9565|16
Godshill|Isle of Wight|PO38|50.6317|-1.2572|50
Godshill|Hampshire|SP6|50.9167|-1.7500|36
Godstone|Surrey|RH9|51.2484|-0.0678|87
Goetre|Monmouthshire|NP4|51.7250|-3.0076|29
Golant|Cornwall|PL23|50.3634|-4.6426|17
Golborne|Greater Manchester|WA3|53.4769|-2.5965|364
Golcar|West Yorkshire|HD7|53.6399|-1.8557|200
Golden Grove|Carmarthenshire|SA32|51.8588|-4.0485|14
Golden Valley|Gloucestershire|GL51|51.9015|-2.1455|128
Golders Green|Greater London|NW11|51.5763|-0.2003|200
Goldhanger|Essex|CM9|51.7485|0.7524|24
Golding|Shropshire|SY5|52.6515|-2.8327|26
Goldington|Bedfordshire|MK41|52.1524|-0.4479|200
Goldsborough|North Yorkshire|HG5|53.9833|-1.4167|13
Golspie|Highland|KW10|57.9727|-3.9780|56
Gomersal|West Yorkshire|BD19|53.7309|-1.6900|200
Gomshall|Surrey|GU5|51.2204|-0.4499|87
Good Easter|Essex|CM1|51.7853|0.3550|25
Gooderstone|Norfolk|PE33|52.5882|0.5988|17
Goodleigh|Devon|EX32|51.0892|-4.0021|27
Goodnestone|Kent|CT3|51.2453|1.2414|27
Goodrich|Herefordshire|HR9|51.8710|-2.6190|29
Goodwick|Pembrokeshire|SA64|52.0049|-4.9951|167
Goodworth Clatford|Hampshire|SP11|51.1784|-1.4835|40
Goole|East Riding of Yorkshire|DN14|53.7167|-0.8667|343
Goosnargh|Lancashire|PR3|53.8557|-2.6701|16
Goostrey|Cheshire|CW4|53.2273|-2.3392|68
Gordon|Scottish Borders|TD3|55.6798|-2.5647|17
Gordonbush|Highland|KW9|58.0500|-3.9500|0
Gordonstown|Aberdeenshire|AB45|57.6515|-2.5674|13
Gorebridge|Midlothian|EH23|55.8459|-3.0456|103
Goring|Oxfordshire|RG8|51.5232|-1.1334|195
Goring-by-Sea|West Sussex|BN12|50.8124|-0.4219|200
Gorleston on Sea|Norfolk|NR31|52.5730|1.7307|200
Gornalwood|West Midlands|DY3|52.5167|-2.1333|200
Gorseinon|Swansea|SA4|51.6693|-4.0416|286
Gorslas|Carmarthenshire|SA14|51.8040|-4.0753|109
Gorstan|Highland|IV23|57.6167|-4.6833|7
Gorteneorn|Highland|PH36|56.7500|-5.8667|2
Gorton|Greater Manchester|M18|53.4667|-2.1667|200
Gosberton|Lincolnshire|PE11|52.8691|-0.1610|66
Gosfield|Essex|CO9|51.9366|0.5920|46
Gosforth|Cumbria|CA20|54.4172|-3.4337|48
Gosforth|Tyne and Wear|NE3|55.0000|-1.6167|200
Gosport|Hampshire|PO12|50.7951|-1.1290|926
Gossops Green|West Sussex|RH11|51.1110|-0.2173|200
Gotham|Nottinghamshire|NG11|52.8680|-1.2056|45
Gotherington|Gloucestershire|GL52|51.9647|-2.0550|142
Goudhurst|Kent|TN17|51.1131|0.4589|94
Gourdon|Aberdeenshire|DD10|56.8298|-2.2864|62
Gourock|Inverclyde|PA19|55.9616|-4.8179|198
Govan|Glasgow City|G51|55.8633|-4.3124|200
Govilon|Monmouthshire|NP7|51.8193|-3.0630|52
Gowerton|Swansea|SA4|51.6471|-4.0398|154
Goxhill|Lincolnshire|DN19|53.6763|-0.3376|68
Goxhill|East Riding of Yorkshire|HU11|53.8273|-0.2206|12
Grade|Cornwall|TR12|49.9825|-5.1913|29
Graffham|West Sussex|GU28|50.9500|-0.6811|25
Grafham|Surrey|GU5|51.2002|-0.5105|22
Grafton|Herefordshire|HR2|52.0249|-2.7309|90
Grafton|Oxfordshire|OX18|51.7631|-1.5925|0
Grafton|Shropshire|SY4|52.7981|-2.7520|41
Grafton Flyford|Worcestershire|WR7|52.2107|-2.0509|7
Grafton Underwood|Northamptonshire|NN14|52.4135|-0.6433|5
Grain|Kent|ME3|51.4559|0.7113|49
Grainsby|Lincolnshire|DN36|53.4773|-0.0664|31
Grainthorpe|Lincolnshire|LN11|53.4530|0.0797|26
Grampound|Cornwall|TR2|50.2992|-4.9027|41
Granby|Nottinghamshire|NG13|52.9000|-0.8833|5
Grandborough|Warwickshire|CV23|52.2968|-1.2803|18
Grandtully|Perth and Kinross|PH9|56.6561|-3.7745|12
Grange|Cumbria|CA12|54.6027|-3.1348|200
Grange|Merseyside|CH48|53.3706|-3.1697|200
Grange|Kent|ME7|51.3795|0.5558|200
Grange|Perth and Kinross|PH2|56.3871|-3.4042|161
Grange|North Yorkshire|TS9|54.4662|-1.1647|58
Grange Hill|Essex|IG7|51.6118|0.0861|200
Grange-over-Sands|Cumbria|LA11|54.1965|-2.9043|144
Grangemouth|Falkirk|FK3|56.0114|-3.7218|724
Grangetown|North Yorkshire|TS6|54.5833|-1.1500|125
Granston|Pembrokeshire|SA62|51.9667|-5.0628|10
Grantham|Lincolnshire|NG31|52.9115|-0.6418|738
Grantley|North Yorkshire|HG4|54.1249|-1.6451|15
Grantown-on-Spey|Highland|PH26|57.3167|-3.6167|28
Grantshouse|Scottish Borders|TD11|55.8829|-2.3056|4
Grappenhall|Cheshire|WA4|53.3720|-2.5468|200
Grasby|Lincolnshire|DN38|53.5300|-0.3616|22
Grasmere|Cumbria|LA22|54.4584|-3.0252|64
Grassington|North Yorkshire|BD23|54.0714|-1.9982|97
Grateley|Hampshire|SP11|51.1710|-1.6179|50
Graveley|Hertfordshire|SG4|51.9361|-0.2105|78
Graveney|Kent|ME13|51.3280|0.9470|24
Gravesend|Kent|DA12|51.4414|0.3737|593
Grayingham|Lincolnshire|DN21|53.4552|-0.5939|16
Grayrigg|Cumbria|LA8|54.3680|-2.6508|16
Grays|Essex|RM17|51.4757|0.3252|1087
Greasbrough|South Yorkshire|S61|53.4567|-1.3738|200
Great Addington|Northamptonshire|NN14|52.3656|-0.5936|18
Great Alne|Warwickshire|B49|52.2311|-1.8345|35
Great Altcar|Lancashire|L37|53.5494|-3.0171|10
Great Amwell|Hertfordshire|SG12|51.7901|-0.0167|155
Great Asby|Cumbria|CA16|54.5145|-2.4910|13
Great Ashfield|Suffolk|IP31|52.2719|0.9240|32
Great Ayton|North Yorkshire|TS9|54.4915|-1.1362|158
Great Baddow|Essex|CM2|51.7184|0.4994|200
Great Bardfield|Essex|CM7|51.9481|0.4364|60
Great Barford|Bedfordshire|MK44|52.1579|-0.3524|58
Great Barr|West Midlands|B43|52.5459|-1.9333|200
Great Barrington|Gloucestershire|OX18|51.8214|-1.6986|10
Great Barrow|Cheshire|CH3|53.2107|-2.7947|37
Great Barton|Suffolk|IP31|52.2726|0.7668|71
Great Bedwyn|Wiltshire|SN8|51.3795|-1.6015|39
Great Bentley|Essex|CO7|51.8533|1.0638|88
Great Billing|Northamptonshire|NN3|52.2619|-0.8138|200
Great Bircham|Norfolk|PE31|52.8627|0.6312|21
Great Blakenham|Suffolk|IP6|52.1139|1.0925|152
Great Bolas|Shropshire|TF6|52.7891|-2.5223|9
Great Bookham|Surrey|KT23|51.2792|-0.3742|200
Great Bowden|Leicestershire|LE16|52.4924|-0.9047|128
Great Braxted|Essex|CM8|51.7953|0.6990|42
Great Bricett|Suffolk|IP7|52.1158|0.9782|48
Great Brickhill|Buckinghamshire|MK17|51.9662|-0.6875|31
Great Bridgeford|Staffordshire|ST18|52.8406|-2.1732|25
Great Brington|Northamptonshire|NN7|52.2785|-1.0247|28
Great Bromley|Essex|CO7|51.8833|1.0333|47
Great Broughton|Cumbria|CA13|54.6599|-3.3680|0
Great Broughton|North Yorkshire|TS9|54.4476|-1.1569|47
Great Budworth|Cheshire|CW9|53.2931|-2.5063|39
Great Burdon|Durham|DL1|54.5385|-1.5191|200
Great Burstead|Essex|CM11|51.6030|0.4448|121
Great Canfield|Essex|CM6|51.8382|0.3165|23
Great Carlton|Lincolnshire|LN11|53.3449|0.1191|19
Great Chart|Kent|TN23|51.1416|0.8279|190
Great Chatwell|Staffordshire|TF10|52.7270|-2.3076|10
Great Chesterford|Essex|CB10|52.0643|0.1972|63
Great Cheverell|Wiltshire|SN10|51.2878|-2.0269|41
Great Clacton|Essex|CO15|51.8046|1.1547|200
Great Coates|Lincolnshire|DN37|53.5707|-0.1390|200
Great Comberton|Worcestershire|WR10|52.0781|-2.0669|21
Great Cornard|Suffolk|CO10|52.0307|0.7581|200
Great Cowden|East Riding of Yorkshire|HU11|53.8655|-0.1348|10
Great Cressingham|Norfolk|IP25|52.5820|0.7318|11
Great Crosby|Merseyside|L23|53.4905|-3.0308|200
Great Cubley|Derbyshire|DE6|52.9403|-1.7579|5
Great Dalby|Leicestershire|LE14|52.7229|-0.9003|16
Great Doddington|Northamptonshire|NN29|52.2744|-0.7086|75
Great Dunham|Norfolk|PE32|52.6957|0.7691|14
Great Dunmow|Essex|CM6|51.8723|0.3625|122
Great Easton|Essex|CM6|51.9045|0.3339|40
Great Easton|Leicestershire|LE16|52.5167|-0.7500|22
Great Eccleston|Lancashire|PR3|53.8532|-2.8703|80
Great Ellingham|Norfolk|NR17|52.5368|0.9741|53
Great Finborough|Suffolk|IP14|52.1807|0.9430|46
Great Fransham|Norfolk|NR19|52.6852|0.8051|20
Great Gaddesden|Hertfordshire|HP1|51.7914|-0.5051|21
Great Glemham|Suffolk|IP17|52.2045|1.4245|20
Great Glen|Leicestershire|LE8|52.5755|-1.0349|91
Great Gonerby|Lincolnshire|NG31|52.9351|-0.6669|131
Great Gransden|Cambridgeshire|SG19|52.1855|-0.1457|46
Great Habton|North Yorkshire|YO17|54.1775|-0.8447|7
Great Hale|Lincolnshire|NG34|52.9715|-0.2901|108
Great Hallingbury|Essex|CM22|51.8559|0.1981|40
Great Hanwood|Shropshire|SY5|52.6833|-2.8167|47
Great Harwood|Lancashire|BB6|53.7851|-2.4087|134
Great Haseley|Oxfordshire|OX44|51.7118|-1.0738|48
Great Heck|North Yorkshire|DN14|53.6822|-1.1043|15
Great Holland|Essex|CO13|51.8282|1.2096|64
Great Horkesley|Essex|CO6|51.9382|0.8755|60
Great Hormead|Hertfordshire|SG9|51.9509|0.0383|36
Great Horwood|Buckinghamshire|MK17|51.9735|-0.8809|30
Great Houghton|Northamptonshire|NN4|52.2242|-0.8420|49
Great Houghton|South Yorkshire|S72|53.5535|-1.3495|79
Great Hucklow|Derbyshire|SK17|53.3000|-1.7500|10
Great Kimble|Buckinghamshire|HP17|51.7597|-0.8221|35
Great Langton|North Yorkshire|DL7|54.3625|-1.5479|14
Great Leighs|Essex|CM3|51.8276|0.5064|71
Great Limber|Lincolnshire|DN37|53.5623|-0.2913|11
Great Linford|Buckinghamshire|MK14|52.0656|-0.7591|200
Great Livermere|Suffolk|IP31|52.3063|0.7667|27
Great Longstone|Derbyshire|DE45|53.2417|-1.7017|30
Great Malvern|Worcestershire|WR14|52.1116|-2.3252|814
Great Maplestead|Essex|CO9|51.9789|0.6298|20
Great Marton|Lancashire|FY3|53.8119|-3.0226|200
Great Massingham|Norfolk|PE32|52.7754|0.6637|39
Great Melton|Norfolk|NR9|52.6112|1.1483|35
Great Milton|Oxfordshire|OX44|51.7203|-1.0895|49
Great Missenden|Buckinghamshire|HP16|51.7042|-0.7080|97
Great Mitton|Lancashire|BB7|53.8461|-2.4351|10
Great Mongeham|Kent|CT14|51.2134|1.3577|104
Great Moulton|Norfolk|NR15|52.4667|1.1833|50
Great Musgrave|Cumbria|CA17|54.5142|-2.3600|5
Great Ness|Shropshire|SY4|52.7638|-2.8915|21
Great Oakley|Essex|CO12|51.9031|1.1881|37
Great Oakley|Northamptonshire|NN14|52.4500|-0.7167|14
Great Offley|Hertfordshire|SG5|51.9275|-0.3357|53
Great Ormside|Cumbria|CA16|54.5500|-2.4636|4
Great Orton|Cumbria|CA5|54.8765|-3.0482|15
Great Oxendon|Northamptonshire|LE16|52.4429|-0.9185|13
Great Palgrave|Norfolk|PE32|52.6667|0.7333|26
Great Parndon|Essex|CM19|51.7536|0.0736|200
Great Paxton|Cambridgeshire|PE19|52.2606|-0.2282|26
Great Plumstead|Norfolk|NR13|52.6400|1.3993|57
Great Ponton|Lincolnshire|NG33|52.8633|-0.6278|24
Great Rissington|Gloucestershire|GL54|51.8538|-1.7112|11
Great Rollright|Oxfordshire|OX7|51.9759|-1.5286|29
Great Ryburgh|Norfolk|NR21|52.8082|0.9010|21
Great Saling|Essex|CM7|51.9023|0.4720|18
Great Salkeld|Cumbria|CA11|54.7217|-2.7017|17
Great Sampford|Essex|CB10|51.9923|0.3914|23
Great Sankey|Cheshire|WA5|53.3923|-2.6399|200
Great Saxham|Suffolk|IP29|52.2394|0.6194|10
Great Shefford|Berkshire|RG17|51.4747|-1.4496|32
Great Shelford|Cambridgeshire|CB2|52.1910|0.1249|200
Great Smeaton|North Yorkshire|DL6|54.4339|-1.4652|29
Great Snoring|Norfolk|NR21|52.8729|0.8924|13
Great Somerford|Wiltshire|SN15|51.5435|-2.0521|28
Great Stainton|Durham|TS21|54.5919|-1.4790|9
Great Staughton|Cambridgeshire|PE19|52.2676|-0.3412|23
Great Stonar|Kent|CT13|51.2868|1.3473|115
Great Strickland|Cumbria|CA10|54.6000|-2.6833|11
Great Sturton|Lincolnshire|LN9|53.2733|-0.1793|4
Great Sutton|Shropshire|SY8|52.3654|-2.6954|200
Great Tew|Oxfordshire|OX7|51.9608|-1.4260|28
Great Tey|Essex|CO6|51.8993|0.7490|42
Great Torrington|Devon|EX38|50.9531|-4.1440|90
Great Totham|Essex|CM9|51.7735|0.6893|90
Great Urswick|Cumbria|LA12|54.1591|-3.1217|36
Great Wakering|Essex|SS3|51.5524|0.8038|75
Great Waldingfield|Suffolk|CO10|52.0554|0.7744|114
Great Waltham|Essex|CM3|51.7938|0.4567|67
Great Warley|Essex|CM13|51.5929|0.2843|87
Great Washbourne|Gloucestershire|GL20|52.0079|-2.0195|23
Great Welnetham|Suffolk|IP30|52.2074|0.7501|36
Great Wigborough|Essex|CO5|51.8030|0.8384|14
Great Wilbraham|Cambridgeshire|CB1|52.1969|0.1429|200
Great Wishford|Wiltshire|SP2|51.1190|-1.8884|48
Great Witcombe|Gloucestershire|GL3|51.8313|-2.1316|39
Great Witley|Worcestershire|WR6|52.2932|-2.3649|40
Great Wratting|Suffolk|CB9|52.1066|0.4623|19
Great Wymondley|Hertfordshire|SG4|51.9433|-0.2357|97
Great Wyrley|Staffordshire|WS6|52.6628|-2.0111|242
Great Yarmouth|Norfolk|NR30|52.6083|1.7305|605
Great Yeldham|Essex|CO9|52.0135|0.5654|60
Greatford|Lincolnshire|PE9|52.6946|-0.3948|16
Greatham|Hampshire|GU33|51.0717|-0.8920|42
Greatham|West Sussex|RH20|50.9379|-0.4720|82
Greatham|Durham|TS25|54.6418|-1.2381|141
Greatworth|Northamptonshire|OX17|52.0767|-1.1962|32
Green Street|Hertfordshire|WD6|51.6572|-0.2760|0
Green Street Green|Greater London|BR6|51.3658|0.0916|200
Green Street Green|Kent|DA2|51.4323|0.2329|200
Greenfield|Flintshire|CH8|53.2833|-3.2167|200
Greenfield|Bedfordshire|MK45|52.0028|-0.4660|79
Greenfield|Greater Manchester|OL3|53.5333|-2.0167|200
Greenfield|Highland|PH35|57.0741|-4.9141|0
Greenfield|Oxfordshire|RG9|51.5448|-0.9254|126
Greenford|Greater London|UB6|51.5287|-0.3551|200
Greenhaugh|Northumberland|NE48|55.1792|-2.3228|13
Greenhead|Cumbria|CA6|54.9944|-2.8934|10
Greenheads|Aberdeenshire|AB42|57.5009|-1.8924|10
Greenhill|Greater London|HA1|51.5834|-0.3386|200
Greenhill|South Yorkshire|S8|53.3333|-1.4833|200
Greenhithe|Kent|DA9|51.4503|0.2854|200
Greenhow Hill|North Yorkshire|HG3|54.0735|-1.8291|4
Greenlaw|Scottish Borders|TD10|55.7068|-2.4624|24
Greenloaning|Perth and Kinross|FK15|56.2459|-3.8822|13
Greenmount|Greater Manchester|BL8|53.6255|-2.3378|200
Greenock|Renfrewshire|PA15|55.9484|-4.7612|757
Greenock|Inverclyde|PA16|55.9484|-4.7612|757
Greenodd|Cumbria|LA12|54.2339|-3.0547|26
Greensted|Essex|CM5|51.7029|0.2159|24
Greenwich|Greater London|SE10|51.4779|-0.0118|200
Greet|Gloucestershire|GL54|51.8966|-1.8530|10
Greetham|Rutland|LE15|52.7206|-0.6307|37
Greetham|Lincolnshire|LN9|53.2176|-0.1123|193
Greetland|West Yorkshire|HX4|53.6871|-1.8742|200
Greinton|Somerset|TA7|51.1233|-2.8406|14
Grendon|Warwickshire|CV9|52.6000|-1.5667|33
Grendon|Northamptonshire|NN7|52.2344|-0.7141|17
Grendon Underwood|Buckinghamshire|HP18|51.8832|-1.0169|41
Gresford|Wrexham|LL12|53.0854|-2.9706|102
Greshornish|Highland|IV51|57.5167|-6.4333|0
Gressingham|Lancashire|LA2|54.1241|-2.6577|10
Gretna|Dumfries and Galloway|DG16|54.9938|-3.0659|118
Gretna Green|Dumfries and Galloway|DG16|55.0028|-3.0662|105
Gretton|Gloucestershire|GL54|51.9667|-1.9833|122
Gretton|Northamptonshire|NN17|52.5333|-0.6667|36
Gretton|Shropshire|SY6|52.5364|-2.7923|143
Grewelthorpe|North Yorkshire|HG4|54.1806|-1.6476|21
Greys Green|Oxfordshire|RG9|51.5408|-0.9625|42
Greystoke|Cumbria|CA11|54.6691|-2.8728|30
Greywell|Hampshire|RG29|51.2577|-0.9737|49
Griffithstown|Torfaen|NP4|51.6851|-3.0268|200
Grimethorpe|South Yorkshire|S72|53.5765|-1.3769|148
Grimley|Worcestershire|WR2|52.2402|-2.2423|35
Grimoldby|Lincolnshire|LN11|53.3698|0.0915|111
Grimsargh|Lancashire|PR2|53.8045|-2.6307|89
Grimsby|Lincolnshire|DN32|53.5654|-0.0755|1404
Grimsthorpe|Lincolnshire|PE10|52.7941|-0.4460|11
Grimston|Leicestershire|LE14|52.7901|-0.9866|9
Grimston|Norfolk|PE32|52.7731|0.5485|31
Grimstone|Dorset|DT2|50.7474|-2.5117|26
Grindale|East Riding of Yorkshire|YO16|54.1245|-0.2736|10
Grindleton|Lancashire|BB7|53.9050|-2.3679|75
Grindley|Staffordshire|ST14|52.8600|-1.9468|7
Grindon|Staffordshire|ST13|53.0870|-1.8707|6
Grindon|Northumberland|TD15|55.7480|-2.0143|150
Grinshill|Shropshire|SY4|52.8060|-2.7118|44
Grinton|North Yorkshire|DL11|54.3803|-1.9336|59
Gristhorpe|North Yorkshire|YO14|54.2215|-0.3342|23
Griston|Norfolk|IP25|52.5572|0.8644|100
Grittleton|Wiltshire|SN14|51.5186|-2.2057|14
Grizebeck|Cumbria|LA17|54.2552|-3.1702|17
Grizedale|Cumbria|LA22|54.3405|-3.0231|4
Groeslon|Gwynedd|LL54|53.0787|-4.2806|56
Grogport|Argyll and Bute|PA28|55.6423|-5.4835|1
Groombridge|East Sussex|TN3|51.1112|0.1858|73
Grosmont|Monmouthshire|NP7|51.9167|-2.8667|21
Grosmont|North Yorkshire|YO22|54.4358|-0.7233|29
Grove|Nottinghamshire|DN22|53.3000|-0.9000|7
Grove|Dorset|DT5|50.5500|-2.4250|174
Grove|Oxfordshire|OX12|51.6095|-1.4219|200
Grovesend|Swansea|SA4|51.6847|-4.0383|91
Grundisburgh|Suffolk|IP13|52.1122|1.2462|87
Guardbridge|Fife|KY16|56.3647|-2.8838|39
Guestwick|Norfolk|NR20|52.8010|1.0563|21
Guilden Morden|Cambridgeshire|SG8|52.0808|-0.1330|37
Guilden Sutton|Cheshire|CH3|53.2081|-2.8298|65
Guildford|Surrey|GU1|51.2354|-0.5743|1249
Guildtown|Perth and Kinross|PH2|56.4721|-3.4094|16
Guilsborough|Northamptonshire|NN6|52.3513|-1.0102|24
Guilsfield|Powys|SY21|52.6963|-3.1571|54
Guisborough|North Yorkshire|TS14|54.5348|-1.0561|259
Guiseley|West Yorkshire|LS20|53.8756|-1.7123|202
Guiting Power|Gloucestershire|GL54|51.9212|-1.8643|21
Gullane|East Lothian|EH31|56.0354|-2.8295|104
Gulval|Cornwall|TR18|50.1328|-5.5212|200
Gumfreston|Pembrokeshire|SA70|51.6781|-4.7378|32
Gumley|Leicestershire|LE16|52.5054|-1.0005|6
Gunnerside|North Yorkshire|DL11|54.3787|-2.0792|12
Gunnerton|Northumberland|NE48|55.0695|-2.1487|18
Gunness|Lincolnshire|DN15|53.5908|-0.7283|56
Gunnislake|Cornwall|PL18|50.5244|-4.2133|126
Gunville|Isle of Wight|PO30|50.6916|-1.3132|200
Gunwalloe|Cornwall|TR12|50.0589|-5.2762|13
Gurnard|Isle of Wight|PO31|50.7606|-1.3241|176
Gussage St Michael|Dorset|BH21|50.9000|-2.0167|20
Gutcher|Shetland Islands|ZE2|60.6693|-1.0062|1
Guthrie|Angus|DD8|56.6439|-2.7067|9
Guyhirn|Cambridgeshire|PE13|52.6087|0.0595|25
Guyzance|Northumberland|NE65|55.3289|-1.6693|10
Gwalchmai|Isle of Anglesey|LL65|53.2500|-4.4167|39
Gwaynynog|Denbighshire|LL16|53.1667|-3.4500|13
Gwbert|Ceredigion|SA43|52.1166|-4.6860|4
Gweek|Cornwall|TR11|50.0960|-5.2075|28
Gwenddwr|Powys|LD2|52.0801|-3.3660|5
Gwennap|Cornwall|TR16|50.2180|-5.1704|68
Gwernogle|Carmarthenshire|SA32|51.9852|-4.1435|7
Gwinear|Cornwall|TR27|50.1875|-5.3666|32
Gwithian|Cornwall|TR27|50.2215|-5.3855|14
Gwyddelwern|Denbighshire|LL21|53.0085|-3.3799|18
Gwyddgrug|Carmarthenshire|SA39|51.9972|-4.2375|11
Gwytherin|Conwy|LL22|53.1412|-3.6780|6
Gyfelia|Wrexham|LL13|53.0016|-3.0014|11
Habberley|Shropshire|SY5|52.6167|-2.8833|5
Habrough|Lincolnshire|DN40|53.6080|-0.2665|24
Hacconby|Lincolnshire|PE10|52.8143|-0.3617|33
Haceby|Lincolnshire|NG34|52.9120|-0.4701|5
Hackforth|North Yorkshire|DL8|54.3366|-1.6256|21
Hackleton|Northamptonshire|NN7|52.1880|-0.8231|48
Hackness|North Yorkshire|YO13|54.3026|-0.5114|6
Hackney|Greater London|E2|51.5500|-0.0500|200
Hackthorn|Lincolnshire|LN2|53.3167|-0.5167|7
Hackthorpe|Cumbria|CA10|54.6043|-2.7152|18
Haddenham|Cambridgeshire|CB6|52.3579|0.1483|65
Haddenham|Buckinghamshire|HP17|51.7733|-0.9263|179
Haddington|East Lothian|EH41|55.9561|-2.7833|171
Haddiscoe|Norfolk|NR14|52.5171|1.5943|24
Haddon|Cambridgeshire|PE7|52.5203|-0.3284|5
Hadfield|Greater Manchester|SK14|53.4519|-2.0566|200
Hadleigh|Suffolk|IP7|52.0450|0.9530|141
Hadleigh|Essex|SS7|51.5527|0.6098|200
Hadley|Shropshire|TF1|52.7000|-2.4833|200
Hadley Wood|Greater London|EN4|51.6667|-0.1698|118
Hadlow|Kent|TN11|51.2242|0.3391|95
Hadlow Down|East Sussex|TN22|50.9956|0.1845|29
Hadnall|Shropshire|SY4|52.7738|-2.7100|35
Hadstock|Cambridgeshire|CB1|52.1969|0.1429|200
Hadstock|Essex|CB21|52.0803|0.2741|16
Haggs|Falkirk|FK4|55.9896|-3.9376|107
Hagley|Worcestershire|DY9|52.4262|-2.1282|200
Hagley|Herefordshire|HR1|52.0642|-2.6720|92
Haigh|Greater Manchester|WN2|53.5778|-2.6075|78
Hail Weston|Cambridgeshire|PE19|52.2454|-0.2943|45
Haile|Cumbria|CA22|54.4634|-3.4943|8
Hailey|Hertfordshire|EN11|51.7654|-0.0091|0
Hailey|Oxfordshire|OX10|51.6075|-1.1285|200
Hailsham|East Sussex|BN27|50.8622|0.2577|287
Hainault|Greater London|IG6|51.6084|0.1072|200
Hainford|Norfolk|NR10|52.7228|1.2909|30
Hainton|Lincolnshire|LN3|53.2421|-0.4160|34
Halbeath|Fife|KY11|56.0813|-3.4075|165
Halberton|Devon|EX16|50.9074|-3.4121|38
Hale|Surrey|GU9|51.2167|-0.7833|200
Hale|Hampshire|SP6|50.9500|-1.7333|7
Hale|Greater Manchester|WA15|53.3783|-2.3327|947
Hales|Norfolk|NR14|52.5167|1.5000|42
Halesowen|West Midlands|B63|52.4486|-2.0494|934
Halesworth|Suffolk|IP19|52.3464|1.5029|154
Halewood|Merseyside|L26|53.3596|-2.8315|200
Halford|Warwickshire|CV36|52.1073|-1.6188|40
Halford|Shropshire|SY7|52.4467|-2.8256|125
Halfpenny Green|Staffordshire|DY7|52.5245|-2.2605|27
Halfway|Powys|LD3|51.9603|-3.3711|103
Halfway|Carmarthenshire|SA19|51.9533|-3.9489|11
Halifax|West Yorkshire|HX1|53.7167|-1.8500|1220
Halistra|Highland|IV55|57.5500|-6.6000|2
Halkirk|Highland|KW12|58.5123|-3.4915|33
Halkyn|Flintshire|CH8|53.2256|-3.1902|39
Halland|East Sussex|BN8|50.9286|0.1339|17
Hallaton|Leicestershire|LE16|52.5611|-0.8369|19
Hallen|Gloucestershire|BS10|51.5169|-2.6490|153
Hallin|Highland|IV55|57.5348|-6.5943|4
Halling|Kent|ME2|51.3514|0.4452|161
Hallington|Lincolnshire|LN11|53.3667|-0.0500|7
Halloughton|Nottinghamshire|NG25|53.0576|-0.9734|13
Hallow|Worcestershire|WR2|52.2234|-2.2547|65
Halsall|Lancashire|L39|53.5853|-2.9532|33
Halsham|East Riding of Yorkshire|HU12|53.7299|-0.0745|6
Halstead|Essex|CO9|51.9451|0.6393|184
Halstead|Leicestershire|LE7|52.6803|-1.0694|0
Halstead|Kent|TN14|51.3280|0.1327|97
Halstock|Dorset|BA22|50.8687|-2.6553|27
Halton|Buckinghamshire|HP22|51.7827|-0.7347|54
Halton|Lancashire|LA2|54.0667|-2.7667|107
Halton|Wrexham|LL14|52.9911|-3.0534|200
Halton|West Yorkshire|LS9|53.7995|-1.5107|200
Halton|Northumberland|NE45|54.9765|-2.0147|162
Halton|Cheshire|WA7|53.3167|-2.7000|200
Halton Gill|North Yorkshire|BD23|54.1844|-2.1846|2
Halton Holegate|Lincolnshire|PE23|53.1618|0.1165|31
Halton West|North Yorkshire|BD23|53.9851|-2.2398|6
Haltwhistle|Northumberland|NE49|54.9710|-2.4568|200
Halvergate|Norfolk|NR13|52.6063|1.5760|35
Halwell|Devon|TQ9|50.3654|-3.7211|17
Halwill|Devon|EX21|50.7781|-4.2084|37
Ham|Kent|CT14|51.2166|1.3857|200
Ham|Gloucestershire|GL13|51.6932|-2.4603|84
Ham|Wiltshire|SN8|51.3652|-1.5259|29
Ham|Somerset|TA3|50.9941|-3.0373|30
Ham|Greater London|TW10|51.4362|-0.3093|200
Ham|Shetland Islands|ZE2|60.3310|-1.2260|0
Hambleden|Buckinghamshire|RG9|51.5715|-0.8708|31
Hambledon|Surrey|GU8|51.1322|-0.6327|69
Hambledon|Hampshire|PO7|50.9315|-1.0810|37
Hambleton|Lancashire|FY6|53.8667|-2.9500|67
Hambleton|North Yorkshire|YO8|53.7667|-1.1667|66
Hambrook|Gloucestershire|BS16|51.5081|-2.5206|200
Hambrook|West Sussex|PO18|50.8651|-0.8155|32
Hameringham|Lincolnshire|LN9|53.1866|-0.0418|4
Hamilton|South Lanarkshire|ML3|55.7667|-4.0333|975
Hammersmith|Greater London|W14|51.4938|-0.2288|200
Hammerwich|Staffordshire|WS7|52.6664|-1.9011|200
Hammoon|Dorset|DT10|50.9374|-2.3343|7
Hampnett|Gloucestershire|GL54|51.8395|-1.8567|24
Hampreston|Dorset|BH21|50.7901|-1.9237|56
Hampstead|Greater London|NW3|51.5574|-0.1821|200
Hampstead Norris|Berkshire|RG18|51.4839|-1.2403|36
Hampsthwaite|North Yorkshire|HG3|54.0237|-1.6062|62
Hampton|Greater London|TW12|51.4133|-0.3670|200
Hampton|Worcestershire|WR11|52.0954|-1.9298|200
Hampton|Shropshire|WV16|52.4667|-2.3833|48
Hampton Bishop|Herefordshire|HR1|52.0405|-2.6472|20
Hampton Lucy|Warwickshire|CV35|52.2123|-1.6280|17
Hampton in Arden|West Midlands|B92|52.4254|-1.7027|62
Hamsey|East Sussex|BN8|50.9038|-0.0086|34
Hamstall Ridware|Staffordshire|WS15|52.7682|-1.8419|22
Hamstead|West Midlands|B43|52.5485|-1.9305|200
Hamstead|Isle of Wight|PO41|50.7007|-1.4768|55
Hamstead Marshall|Berkshire|RG20|51.3867|-1.4075|20
Hamsterley|Durham|DL13|54.6833|-1.8167|22
Hamsterley|Tyne and Wear|NE17|54.9135|-1.8176|140
Hanbury|Worcestershire|B60|52.2667|-2.0500|23
Hanbury|Staffordshire|DE13|52.8470|-1.7447|15
Handcross|West Sussex|RH17|51.0538|-0.2008|50
Handforth|Cheshire|SK9|53.3473|-2.2151|200
Handsworth|West Midlands|B21|52.5064|-1.9406|200
Handsworth|South Yorkshire|S13|53.3708|-1.3762|200
Hanging Langford|Wiltshire|SP3|51.1330|-1.9555|22
Hanham|Gloucestershire|BS30|51.4449|-2.4715|200
Hankelow|Cheshire|CW3|53.0051|-2.4923|34
Hankerton|Wiltshire|SN16|51.6144|-2.0450|12
Hanley|Staffordshire|ST1|53.0249|-2.1739|200
Hanley Castle|Worcestershire|WR8|52.0833|-2.2333|16
Hanley Child|Worcestershire|WR15|52.2830|-2.5139|6
Hanmer|Wrexham|SY13|52.9511|-2.8129|27
Hannah|Lincolnshire|LN13|53.2833|0.2500|10
Hannington|Northamptonshire|NN6|52.3302|-0.8076|36
Hannington|Hampshire|RG26|51.2961|-1.2279|10
Hannington|Wiltshire|SN6|51.6333|-1.7500|11
Hanslope|Buckinghamshire|MK19|52.1143|-0.8267|88
Hanthorpe|Lincolnshire|PE10|52.8023|-0.3914|39
Hanwell|Oxfordshire|OX17|52.0912|-1.3676|60
Hanwell|Greater London|W7|51.5118|-0.3359|200
Hanworth|Greater London|TW13|51.4333|-0.3833|200
Happisburgh|Norfolk|NR12|52.8237|1.5314|29
Hapton|Lancashire|BB11|53.7833|-2.3167|130
Harberton|Devon|TQ9|50.4137|-3.7204|24
Harbledown|Kent|CT2|51.2833|1.0528|200
Harborne|West Midlands|B17|52.4585|-1.9573|200
Harborough|Leicestershire|LE94|52.4837|-0.9055|200
Harborough Magna|Warwickshire|CV23|52.4084|-1.2970|21
Harbottle|Northumberland|NE65|55.3362|-2.1054|12
Harbury|Warwickshire|CV33|52.2354|-1.4571|76
Harby|Leicestershire|LE14|52.8730|-0.8957|28
Harby|Nottinghamshire|NG23|53.2306|-0.6836|14
Harden|West Yorkshire|BD16|53.8408|-1.8707|97
Hardenhuish|Wiltshire|SN14|51.4703|-2.1311|200
Hardham|West Sussex|RH20|50.9481|-0.5187|71
Hardingham|Norfolk|NR9|52.5944|1.0164|12
Hardingstone|Northamptonshire|NN4|52.2136|-0.8858|200
Hardington|Somerset|BA11|51.2725|-2.3711|14
Hardstoft|Derbyshire|S45|53.1638|-1.3436|40
Hardwick|Cambridgeshire|CB23|52.2088|0.0082|55
Hardwick|Buckinghamshire|HP22|51.8635|-0.8318|26
Hardwick|Northamptonshire|NN9|52.3202|-0.7532|11
Hardwick|Norfolk|NR15|52.4603|1.2675|21
Hardwicke|Gloucestershire|GL2|51.8132|-2.2870|200
Hardwicke|Herefordshire|HR3|52.0945|-3.0906|18
Harefield|Greater London|UB9|51.6033|-0.4855|169
Harehills|West Yorkshire|LS9|53.8126|-1.5165|200
Harescombe|Gloucestershire|GL4|51.7917|-2.2401|19
Haresfield|Gloucestershire|GL10|51.7833|-2.2667|16
Harewood|West Yorkshire|LS17|53.9012|-1.5120|15
Harford|Devon|PL21|50.4167|-3.9167|5
Hargrave|Cheshire|CH3|53.1500|-2.7667|16
Hargrave|Suffolk|IP29|52.2052|0.5887|21
Hargrave|Northamptonshire|NN9|52.3263|-0.4716|13
Haringey|Greater London|N8|51.5825|-0.1202|200
Harker|Cumbria|CA6|54.9380|-2.9449|77
Harkstead|Suffolk|IP9|51.9685|1.1827|27
Harlaxton|Lincolnshire|NG32|52.8845|-0.6880|41
Harlech|Gwynedd|LL46|52.8594|-4.1083|67
Harlesden|Greater London|NW10|51.5381|-0.2502|200
Harleston|Suffolk|IP14|52.2033|0.9464|44
Harleston|Norfolk|IP20|52.4030|1.2966|162
Harlestone|Northamptonshire|NN7|52.2721|-0.9636|52
Harley|Shropshire|SY5|52.6000|-2.6000|9
Harlington|Bedfordshire|LU5|51.9629|-0.4924|62
Harlow|Essex|CM17|51.7766|0.1116|1123
Harlow Hill|Northumberland|NE15|55.0096|-1.8785|11
Harmondsworth|Greater London|UB7|51.4884|-0.4776|179
Harmston|Lincolnshire|LN5|53.1481|-0.5475|22
Harold Wood|Greater London|RM3|51.5946|0.2329|200
Haroldston West|Pembrokeshire|SA62|51.7969|-5.0964|12
Harome|North Yorkshire|YO62|54.2297|-1.0057|13
Harpenden|Hertfordshire|AL5|51.8168|-0.3571|531
Harpham|East Riding of Yorkshire|YO25|54.0390|-0.3269|22
Harpley|Norfolk|PE31|52.8000|0.6667|18
Harpole|Northamptonshire|NN7|52.2425|-0.9894|50
Harpsden|Oxfordshire|RG9|51.5218|-0.9020|200
Harpswell|Lincolnshire|DN21|53.3981|-0.5945|20
Harrietfield|Perth and Kinross|PH1|56.4219|-3.4783|145
Harrietsham|Kent|ME17|51.2425|0.6706|107
Harrington|Northamptonshire|NN6|52.4000|-0.8500|6
Harrington|Lincolnshire|PE23|53.2167|0.0500|11
Harringworth|Northamptonshire|NN17|52.5658|-0.6480|10
Harris|Highland|PH43|57.0154|-6.2815|1
Harrogate|North Yorkshire|HG1|53.9908|-1.5373|1085
Harrold|Bedfordshire|MK43|52.2013|-0.6104|46
Harrow|Greater London|HA2|51.5783|-0.3321|200
Harrow Weald|Greater London|HA3|51.6107|-0.3374|200
Harrow on the Hill|Greater London|HA1|51.5714|-0.3337|200
Harrowden|Bedfordshire|MK42|52.1190|-0.4740|200
Harston|Cambridgeshire|CB2|52.1910|0.1249|200
Harston|Lincolnshire|NG32|52.9506|-0.6513|5
Hart|Durham|TS27|54.7071|-1.2733|84
Hartburn|Northumberland|NE61|55.1667|-1.8500|8
Hartburn|Durham|TS18|54.5613|-1.3243|200
Hartest|Suffolk|IP29|52.1402|0.6778|30
Hartfield|East Sussex|TN7|51.1039|0.1116|32
Hartford|Cheshire|CW8|53.2451|-2.5512|200
Harthill|Cheshire|CH3|53.0833|-2.7500|37
Harthill|North Lanarkshire|ML7|55.8667|-3.7500|88
Hartington|Derbyshire|SK17|53.1415|-1.8102|21
Hartland|Devon|EX39|50.9938|-4.4806|49
Hartlebury|Worcestershire|DY11|52.3333|-2.2333|60
Hartlepool|Durham|TS24|54.6861|-1.2125|1420
Hartley|Cumbria|CA17|54.4751|-2.3343|75
Hartley|Kent|DA3|51.3867|0.3037|392
Hartley|Northumberland|NE26|55.0765|-1.4666|78
Hartley Wintney|Hampshire|RG27|51.3038|-0.9002|196
Harton|Tyne and Wear|NE34|54.9667|-1.4000|200
Hartpury|Gloucestershire|GL19|51.9242|-2.2931|29
Hartshill|Warwickshire|CV10|52.5420|-1.5201|200
Hartshorne|Derbyshire|DE11|52.7880|-1.5252|78
Hartwell|Buckinghamshire|HP17|51.7763|-0.8796|22
Hartwell|Northamptonshire|NN7|52.1462|-0.8538|44
Hartwell|East Sussex|TN7|51.0954|0.1031|35
Hartwood|North Lanarkshire|ML7|55.8113|-3.8378|40
Harvington|Worcestershire|DY10|52.3861|-2.2245|200
Harwell|Nottinghamshire|DN10|53.4167|-0.9667|46
Harwell|Oxfordshire|OX11|51.5995|-1.2918|102
Harwich|Essex|CO12|51.9419|1.2844|292
Harwood|Greater Manchester|BL2|53.5833|-2.3833|200
Harworth|Nottinghamshire|DN11|53.4175|-1.0756|191
Hasbury|West Midlands|B63|52.4462|-2.0687|200
Hascombe|Surrey|GU8|51.1497|-0.5726|21
Haselbech|Northamptonshire|NN6|52.3903|-0.9544|6
Haselbury Plucknett|Somerset|TA18|50.8946|-2.7520|45
Haseley|Warwickshire|CV35|52.3094|-1.6581|31
Hasfield|Gloucestershire|GL19|51.9440|-2.2543|18
Haslemere|Surrey|GU27|51.0902|-0.7078|426
Haslingden|Lancashire|BB4|53.7033|-2.3238|247
Haslingfield|Cambridgeshire|CB22|52.1502|0.0558|49
Hassocks|West Sussex|BN6|50.9281|-0.1662|197
Hassop|Derbyshire|DE45|53.2472|-1.6664|5
Hastingleigh|Kent|TN25|51.1652|0.9958|21
Hastings|East Sussex|TN34|50.8552|0.5729|1280
Hastingwood|Essex|CM17|51.7476|0.1511|87
Haswell|Durham|DH6|54.7833|-1.4167|73
Hatch|Hampshire|RG24|51.2806|-1.0778|200
Hatch Beauchamp|Somerset|TA3|50.9776|-2.9977|25
Hatch End|Greater London|HA5|51.6079|-0.3737|200
Hatcliffe|Lincolnshire|DN37|53.4901|-0.1719|7
Hatfield|Hertfordshire|AL10|51.7634|-0.2242|457
Hatfield|South Yorkshire|DN7|53.5779|-0.9992|200
Hatfield|Herefordshire|HR6|52.2328|-2.5942|7
Hatfield Broad Oak|Essex|CM22|51.8265|0.2465|44
Hatfield Heath|Essex|CM22|51.8123|0.2124|56
Hatfield Peverel|Essex|CM3|51.7759|0.5949|149
Hatford|Oxfordshire|SN7|51.6510|-1.5123|23
Hatherleigh|Devon|EX20|50.8214|-4.0723|59
Hathern|Leicestershire|LE12|52.7955|-1.2564|90
Hatherop|Gloucestershire|GL7|51.7456|-1.7764|41
Hatley St George|Cambridgeshire|SG19|52.1425|-0.1388|12
Hatton|Aberdeenshire|AB42|57.4167|-1.9000|39
Hatton|Warwickshire|CV35|52.3000|-1.6500|55
Hatton|Derbyshire|DE65|52.8683|-1.6820|103
Hatton|Lincolnshire|LN3|53.2421|-0.4160|34
Hatton|Shropshire|SY6|52.5364|-2.7923|143
Hatton|Greater London|TW14|51.4528|-0.4215|200
Hatton|Cheshire|WA4|53.3364|-2.5997|35
Haugh of Glass|Moray|AB54|57.4406|-2.9609|13
Haugh of Urr|Dumfries and Galloway|DG7|54.9769|-3.8639|17
Haugham|Lincolnshire|LN11|53.3136|0.0054|6
Haughley|Suffolk|IP14|52.2191|0.9680|59
Haughton|Nottinghamshire|DN22|53.2457|-0.9837|11
Haughton|Staffordshire|ST18|52.7833|-2.2000|40
Haughton|Shropshire|SY11|52.8388|-2.9359|12
Haughton Green|Greater Manchester|M34|53.4412|-2.0983|200
Haughton Le Skerne|Durham|DL1|54.5385|-1.5191|200
Hauxton|Cambridgeshire|CB2|52.1910|0.1249|200
Havant|Hampshire|PO9|50.8567|-0.9856|671
Havenstreet|Isle of Wight|PO33|50.7112|-1.2054|55
Haverfordwest|Pembrokeshire|SA61|51.8017|-4.9691|393
Haverhill|Suffolk|CB9|52.0823|0.4389|419
Haverigg|Cumbria|LA18|54.1997|-3.2926|106
Havering|Greater London|RM12|51.5532|0.2075|200
Havering-atte-Bower|Greater London|RM4|51.6156|0.1861|119
Haversham|Buckinghamshire|MK19|52.0784|-0.7922|67
Haverthwaite|Cumbria|LA12|54.2458|-3.0133|31
Haverton Hill|Durham|TS23|54.5980|-1.2459|63
Hawarden|Flintshire|CH5|53.1848|-3.0258|170
Hawen|Ceredigion|SA44|52.0976|-4.4144|26
Hawes|North Yorkshire|DL8|54.3039|-2.1961|63
Hawick|Scottish Borders|TD9|55.4227|-2.7867|310
Hawkchurch|Devon|EX13|50.8000|-2.9333|19
Hawkedon|Suffolk|IP29|52.1461|0.6242|13
Hawkesbury|Gloucestershire|GL9|51.5808|-2.3365|19
Hawkesbury Upton|Gloucestershire|GL9|51.5803|-2.3186|29
Hawkhurst|Kent|TN18|51.0479|0.5110|200
Hawkinge|Kent|CT18|51.1128|1.1618|102
Hawkley|Hampshire|GU33|51.0570|-0.9376|27
Hawkridge|Somerset|TA22|51.0641|-3.6275|6
Hawkshead|Cumbria|LA22|54.3750|-2.9990|43
Hawksworth|West Yorkshire|LS20|53.8743|-1.7158|0
Hawksworth|Nottinghamshire|NG13|52.9667|-0.8667|25
Hawkwell|Northumberland|NE18|55.0380|-1.8652|27
Hawkwell|Essex|SS5|51.5919|0.6735|200
Hawley|Kent|DA2|51.4323|0.2329|200
Hawley|Hampshire|GU17|51.3178|-0.7668|200
Hawling|Gloucestershire|GL54|51.9056|-1.9067|4
Haworth|West Yorkshire|BD22|53.8291|-1.9483|87
Hawthorn|Wiltshire|SN13|51.4242|-2.2236|173
Hawthorn|Durham|SR7|54.8000|-1.3500|58
Hawton|Nottinghamshire|NG24|53.0517|-0.8256|126
Haxby|North Yorkshire|YO32|54.0142|-1.0712|167
Haxey|Lincolnshire|DN9|53.4894|-0.8402|74
Hay Mills|West Midlands|B25|52.4636|-1.8352|200
Hay-on-Wye|Powys|HR3|52.0705|-3.1274|93
Haydock|Merseyside|WA11|53.4672|-2.6817|282
Haydon|Dorset|DT9|50.9500|-2.4667|7
Haydon Bridge|Northumberland|NE47|54.9749|-2.2468|80
Hayes|Greater London|BR2|51.3778|0.0191|200
Hayfield|Argyll and Bute|PA35|56.3500|-5.1167|2
Hayfield|Cheshire|SK12|53.3516|-2.0938|136
Hayle|Cornwall|TR27|50.1839|-5.4214|143
Hayling Island|Hampshire|PO11|50.7838|-0.9687|200
Haynes|Bedfordshire|MK45|52.0665|-0.3995|24
Haynes Church End|Bedfordshire|MK45|52.0579|-0.4240|13
Hayscastle|Pembrokeshire|SA62|51.8850|-5.0317|9
Hayscastle Cross|Pembrokeshire|SA62|51.8850|-5.0317|9
Hayton|Cumbria|CA4|54.9082|-2.8118|49
Hayton|Nottinghamshire|DN22|53.3500|-0.9000|44
Hayton|East Riding of Yorkshire|YO42|53.9000|-0.7500|13
Haywards Heath|West Sussex|RH16|50.9977|-0.1031|558
Hazel Grove|Greater Manchester|SK7|53.3833|-2.1167|315
Hazelwood|Derbyshire|DE56|53.0105|-1.5111|16
Hazlerigg|Tyne and Wear|NE13|55.0413|-1.6391|200
Heacham|Norfolk|PE31|52.9078|0.4939|164
Headbourne Worthy|Hampshire|SO23|51.0870|-1.3094|192
Headcorn|Kent|TN27|51.1697|0.6243|143
Headington|Oxfordshire|OX3|51.7574|-1.2197|200
Headless Cross|Worcestershire|B97|52.2901|-1.9434|200
Headley|Hampshire|GU35|51.1197|-0.8218|158
Headley|Surrey|KT18|51.2788|-0.2763|55
Headley|Berkshire|RG19|51.3902|-1.2557|180
Headon|Nottinghamshire|DN22|53.2833|-0.8833|9
Heage|Derbyshire|DE56|53.0505|-1.4469|64
Healey|North Yorkshire|HG4|54.2167|-1.7333|8
Healey|Northumberland|NE44|54.9167|-1.9667|6
Healey|Greater Manchester|OL12|53.6362|-2.1656|200
Healing|Lincolnshire|DN37|53.5850|-0.1299|72
Heanor|Derbyshire|DE75|53.0137|-1.3538|444
Heapham|Lincolnshire|DN21|53.3844|-0.6846|17
Heath|Derbyshire|S44|53.2000|-1.3333|62
Heath and Reach|Bedfordshire|LU7|51.9452|-0.6570|77
Heather|Leicestershire|LE67|52.6933|-1.4241|69
Heathfield|East Sussex|TN21|50.9672|0.2561|145
Heaton|Lancashire|LA3|54.0333|-2.8500|5
Heaton|Tyne and Wear|NE2|54.9833|-1.5833|200
Heaton|Staffordshire|SK11|53.1642|-2.0698|10
Hebburn|Tyne and Wear|NE31|54.9730|-1.5155|303
Hebden|North Yorkshire|BD23|54.0645|-1.9617|23
Hebden Bridge|West Yorkshire|HX7|53.7409|-2.0134|200
Hebron|Northumberland|NE61|55.1944|-1.7152|29
Hebron|Carmarthenshire|SA34|51.9164|-4.6511|11
Heckfield|Hampshire|RG27|51.3394|-0.9606|16
Heckington|Lincolnshire|NG34|52.9818|-0.2990|115
Heckmondwike|West Yorkshire|WF16|53.7065|-1.6775|143
Heddon-on-the-Wall|Northumberland|NE15|54.9969|-1.7939|45
Hedge End|Hampshire|SO30|50.9123|-1.3008|395
Hedgerley|Buckinghamshire|SL2|51.5710|-0.6041|137
Hednesford|Staffordshire|WS12|52.7107|-1.9994|200
Hedon|East Riding of Yorkshire|HU12|53.7396|-0.1966|112
Hedsor|Buckinghamshire|HP10|51.5737|-0.6798|115
Heeley|South Yorkshire|S8|53.3613|-1.4731|200
Heighington|Durham|DL5|54.6000|-1.6000|90
Heighington|Lincolnshire|LN4|53.2124|-0.4590|163
Heilam|Highland|IV27|58.5034|-4.6534|0
Hele|Devon|EX34|51.1987|-4.1044|200
Helensburgh|Argyll and Bute|G84|56.0061|-4.7265|312
Helford|Cornwall|TR12|50.0922|-5.1343|28
Helhoughton|Norfolk|NR21|52.8036|0.7699|26
Helland|Cornwall|PL30|50.5000|-4.7167|11
Hellesdon|Norfolk|NR6|52.6627|1.2784|200
Hellidon|Northamptonshire|NN11|52.2180|-1.2428|16
Hellifield|North Yorkshire|BD23|54.0049|-2.2230|65
Hellingly|East Sussex|BN27|50.8879|0.2468|178
Helmdon|Northamptonshire|NN13|52.0903|-1.1438|20
Helmsdale|Highland|KW8|58.1168|-3.6533|31
Helmshore|Lancashire|BB4|53.6869|-2.3362|200
Helmsley|East Riding of Yorkshire|YO41|53.9697|-0.9024|14
Helperthorpe|North Yorkshire|YO17|54.1196|-0.5436|12
Helpringham|Lincolnshire|NG34|52.9513|-0.3062|28
Helpston|Cambridgeshire|PE6|52.6323|-0.3468|30
Helsby|Cheshire|WA6|53.2740|-2.7691|113
Helston|Cornwall|TR13|50.1032|-5.2705|201
Helstone|Cornwall|PL32|50.6329|-4.6623|50
Hemel Hempstead|Hertfordshire|HP3|51.7537|-0.4752|1413
Hemingbrough|North Yorkshire|YO8|53.7686|-0.9767|54
Hemingby|Lincolnshire|LN9|53.2530|-0.1473|10
Hemingstone|Suffolk|IP6|52.1401|1.1421|25
Hemington|Somerset|BA3|51.2890|-2.3845|28
Hemington|Leicestershire|DE74|52.8386|-1.3223|92
Hemington|Northamptonshire|PE8|52.4500|-0.4000|7
Hemley|Suffolk|IP12|52.0321|1.3290|14
Hempnall|Norfolk|NR15|52.5012|1.3003|32
Hempstead|Essex|CB10|52.0165|0.3789|14
Hempstead|Norfolk|NR12|52.7602|1.4722|37
Hemsby|Norfolk|NR29|52.6971|1.6918|224
Hemswell|Lincolnshire|DN21|53.4070|-0.6016|17
Hemsworth|West Yorkshire|WF9|53.6127|-1.3542|144
Hemyock|Devon|EX15|50.9123|-3.2281|75
Henbury|County of Bristol|BS10|51.5028|-2.6217|200
Hendon|Greater London|NW4|51.6000|-0.2167|200
Hendon|Tyne and Wear|SR2|54.8870|-1.3773|200
Hendy|Carmarthenshire|SA4|51.7140|-4.0532|143
Henfield|West Sussex|BN5|50.9299|-0.2707|187
Hengoed|Caerphilly|CF82|51.6508|-3.2317|200
Hengoed|Herefordshire|HR5|52.1961|-3.0352|104
Hengoed|Shropshire|SY10|52.8394|-3.1236|26
Hengrave|Suffolk|IP28|52.2857|0.6756|34
Henham|Essex|CM22|51.9335|0.2480|39
Henlade|Somerset|TA3|51.0113|-3.0422|80
Henley|Surrey|GU27|51.0816|-0.7218|200
Henley|Suffolk|IP6|52.1180|1.1503|42
Henley-in-Arden|Warwickshire|B95|52.2903|-1.7781|131
Henley-on-Thames|Oxfordshire|RG9|51.5333|-0.9000|236
Henllan|Denbighshire|LL16|53.2000|-3.4667|39
Henllan|Carmarthenshire|SA44|52.0333|-4.4000|35
Henllan Amgoed|Carmarthenshire|SA34|51.8486|-4.6439|9
Henlow|Bedfordshire|SG16|52.0302|-0.2860|137
Hennock|Devon|TQ13|50.6157|-3.6543|20
Henry's Moat|Pembrokeshire|SA63|51.9136|-4.8469|9
Hensall|North Yorkshire|DN14|53.7025|-1.1072|40
Henstead|Suffolk|NR34|52.4157|1.6593|18
Henstridge|Somerset|BA8|50.9975|-2.4117|65
Henton|Somerset|BA5|51.2054|-2.7273|14
Henton|Oxfordshire|OX9|51.7384|-0.9840|200
Henwood|Cornwall|PL14|50.5333|-4.4500|15
Heol-y-Cyw|Bridgend|CF35|51.5474|-3.5224|25
Hepburn|Northumberland|NE66|55.5148|-1.8923|3
Hepple|Northumberland|NE65|55.2999|-2.0252|8
Hepscott|Northumberland|NE61|55.1498|-1.6477|42
Heptonstall|West Yorkshire|HX7|53.7491|-2.0209|200
Hepworth|West Yorkshire|HD7|53.6239|-1.8779|200
Hepworth|Suffolk|IP22|52.3328|0.9129|26
Herbrandston|Pembrokeshire|SA73|51.7264|-5.0867|15
Hereford|Herefordshire|HR1|52.0568|-2.7148|1025
Heriot|Scottish Borders|EH38|55.7799|-2.9545|8
Hermitage|Dorset|DT2|50.8623|-2.4999|3
Hermitage|West Sussex|PO10|50.8517|-0.9299|200
Hermitage|Berkshire|RG18|51.4554|-1.2682|96
Hermon|Isle of Anglesey|LL62|53.2108|-4.3860|25
Hermon|Carmarthenshire|SA33|51.9500|-4.3833|5
Hermon|Pembrokeshire|SA36|51.9578|-4.6086|11
Herne|Kent|CT6|51.3496|1.1333|200
Herne Bay|Kent|CT6|51.3730|1.1286|553
Herne Hill|Greater London|SE24|51.4542|-0.0983|200
Herodsfoot|Cornwall|PL14|50.4130|-4.5549|5
Herongate|Essex|CM13|51.5989|0.3448|56
Herriard|Hampshire|RG25|51.2033|-1.0438|22
Herringfleet|Suffolk|NR32|52.5197|1.6541|26
Herringswell|Suffolk|IP28|52.3015|0.5154|66
Herrington|Tyne and Wear|SR3|54.8772|-1.4168|200
Hersham|Surrey|KT12|51.3682|-0.4023|200
Herstmonceux|East Sussex|BN27|50.8896|0.3229|98
Hertford|Hertfordshire|SG13|51.7959|-0.0785|382
Hertingfordbury|Hertfordshire|SG14|51.7906|-0.1053|147
Hesket Newmarket|Cumbria|CA7|54.7382|-3.0257|11
Hesketh Bank|Lancashire|PR4|53.7029|-2.8409|101
Hesleden|Durham|TS27|54.7371|-1.3171|51
Heslington|North Yorkshire|YO1|53.9586|-1.0828|0
Hessett|Suffolk|IP30|52.2180|0.8326|28
Hessle|East Riding of Yorkshire|HU13|53.7245|-0.4384|230
Hest Bank|Lancashire|LA2|54.0833|-2.8167|200
Heston|Greater London|TW5|51.4836|-0.3758|200
Heswall|Merseyside|CH60|53.3273|-3.0965|610
Hethe|Oxfordshire|OX6|51.9604|-1.1373|40
Hethersett|Norfolk|NR9|52.5976|1.1736|102
Hett|Durham|DH6|54.7284|-1.5858|36
Hetton|North Yorkshire|BD23|54.0167|-2.0500|14
Hetton-le-Hole|Tyne and Wear|DH5|54.8167|-1.4500|185
Heveningham|Suffolk|IP19|52.3025|1.4197|28
Hever|Kent|TN8|51.1836|0.1106|23
Heversham|Cumbria|LA7|54.2422|-2.7742|38
Hevingham|Norfolk|NR10|52.7430|1.2549|35
Hewelsfield|Gloucestershire|GL15|51.7166|-2.6270|17
Hexham|Northumberland|NE46|54.9699|-2.1040|247
Hexton|Hertfordshire|SG5|51.9606|-0.3914|19
Heybridge|Essex|CM4|51.6756|0.3886|139
Heydon|Norfolk|NR11|52.8000|1.1333|10
Heydon|Cambridgeshire|SG8|52.0403|0.0869|36
Heydour|Lincolnshire|NG32|52.9437|-0.4981|7
Heysham|Lancashire|LA3|54.0437|-2.8932|259
Heyshott|West Sussex|GU29|50.9557|-0.7244|22
Heytesbury|Wiltshire|BA12|51.1824|-2.1068|30
Heythrop|Oxfordshire|OX7|51.9472|-1.4911|13
Heywood|Greater Manchester|OL10|53.5925|-2.2194|418
Hibaldstow|Lincolnshire|DN20|53.5113|-0.5208|77
Hickleton|South Yorkshire|DN5|53.5423|-1.2763|24
Hickling|Norfolk|NR12|52.7555|1.5698|44
Hickstead|West Sussex|RH17|50.9682|-0.1950|20
High Ackworth|West Yorkshire|WF7|53.6560|-1.3337|134
High Barnet|Greater London|EN5|51.6562|-0.2077|200
High Bentham|North Yorkshire|LA2|54.1182|-2.5120|94
High Bickington|Devon|EX37|50.9673|-3.9943|28
High Blantyre|South Lanarkshire|G72|55.7844|-4.1001|200
High Buston|Northumberland|NE66|55.3718|-1.6375|8
High Coniscliffe|Durham|DL2|54.5333|-1.6500|20
High Easter|Essex|CM1|51.8082|0.3491|17
High Ercall|Shropshire|TF6|52.7541|-2.6024|37
High Etherley|Durham|DL14|54.6539|-1.7436|74
High Halden|Kent|TN26|51.1033|0.7139|40
High Halstow|Kent|ME3|51.4486|0.5609|58
High Ham|Somerset|TA10|51.0758|-2.8208|27
High Hesket|Cumbria|CA4|54.7918|-2.8168|21
High Legh|Cheshire|WA16|53.3514|-2.4538|64
High Leven|North Yorkshire|TS15|54.5053|-1.3033|178
High Newton|Cumbria|LA11|54.2167|-2.9167|21
High Nibthwaite|Cumbria|LA12|54.3000|-3.0833|11
High Offley|Staffordshire|ST20|52.8328|-2.3225|13
High Ongar|Essex|CM5|51.7104|0.2638|93
High Peak|Derbyshire|SK22|53.3733|-1.9875|200
High Roding|Essex|CM6|51.8306|0.3247|23
High Street|Suffolk|IP12|52.0946|1.3711|32
High Street|Kent|TN18|51.0440|0.5232|183
High Throston|Durham|TS26|54.7000|-1.2500|200
High Wray|Cumbria|LA22|54.3911|-2.9685|9
High Wycombe|Buckinghamshire|HP13|51.6291|-0.7493|1967
Higham|Lancashire|BB12|53.8036|-2.2923|200
Higham|Essex|CO7|51.9667|0.9667|52
Higham|Suffolk|IP28|52.2528|0.5552|13
Higham|Kent|ME3|51.4155|0.4597|106
Higham Ferrers|Northamptonshire|NN10|52.3060|-0.5934|114
Higham Hill|Greater London|E17|51.5868|-0.0204|200
Higham on the Hill|Leicestershire|CV13|52.5555|-1.4356|43
Highampton|Devon|EX21|50.8179|-4.1543|15
Highbridge|Somerset|TA9|51.2167|-2.9833|200
Highbury|Somerset|BA3|51.2719|-2.4784|194
Highbury|Greater London|N5|51.5500|-0.1000|200
Highclere|Hampshire|RG20|51.3386|-1.3757|69
Highcliffe|Dorset|BH23|50.7399|-1.7080|200
Higher Thrushgill|Lancashire|LA2|54.0500|-2.5333|1
Higher Whitley|Cheshire|WA4|53.3161|-2.5735|47
Highfield|North Ayrshire|KA24|55.7096|-4.7159|0
Highfield|Tyne and Wear|NE39|54.9241|-1.7601|200
Highfield|East Riding of Yorkshire|YO8|53.8179|-0.9011|24
Highgate|Greater London|N6|51.5657|-0.1590|200
Highley|Shropshire|WV16|52.4487|-2.3825|108
Hightae|Dumfries and Galloway|DG11|55.0962|-3.4197|15
Hightown|Cheshire|CW12|53.1653|-2.2125|0
Hightown|Merseyside|L38|53.5167|-3.0500|78
Highway|Wiltshire|SN11|51.4667|-1.9333|5
Highweek|Devon|TQ12|50.5367|-3.6272|200
Highworth|Wiltshire|SN6|51.6305|-1.7110|113
Hilborough|Norfolk|IP26|52.5711|0.6928|5
Hilcott|Wiltshire|SN9|51.3233|-1.8372|21
Hildenborough|Kent|TN11|51.2132|0.2499|135
Hildersham|Cambridgeshire|CB1|52.1969|0.1429|200
Hilderstone|Staffordshire|ST15|52.9104|-2.0795|19
Hilgay|Norfolk|PE38|52.5597|0.3896|37
Hill|Gloucestershire|GL13|51.6514|-2.5156|6
Hill Head|Hampshire|PO14|50.8167|-1.2333|200
Hill Top|West Yorkshire|WF2|53.6353|-1.5057|200
Hill of Fearn|Highland|IV20|57.7750|-3.9645|22
Hillesley|Gloucestershire|GL12|51.6044|-2.3356|20
Hillingdon|Greater London|UB10|51.5329|-0.4529|200
Hillington|Norfolk|PE31|52.8001|0.5491|20
Hillmorton|Warwickshire|CV22|52.3594|-1.2767|200
Hillside|Angus|DD10|56.7333|-2.4833|145
Hillside|Moray|IV30|57.6534|-3.3266|200
Hillswick|Shetland Islands|ZE2|60.4760|-1.4887|3
Hilmarton|Wiltshire|SN11|51.4766|-1.9719|20
Hilperton|Wiltshire|BA14|51.3367|-2.1949|200
Hilsea|Hampshire|PO3|50.8310|-1.0653|200
Hilton|Cumbria|CA16|54.5667|-2.4167|2
Hilton|Derbyshire|DE65|52.8705|-1.6320|97
Hilton|Durham|DL2|54.5923|-1.7442|26
Hilton|Dorset|DT11|50.8333|-2.3167|16
Hilton|North Yorkshire|TS15|54.4967|-1.2876|23
Hilton|Shropshire|WV15|52.5667|-2.3167|14
Hilton of Cadboll|Highland|IV20|57.7623|-3.8984|38
Himbleton|Worcestershire|WR9|52.2257|-2.0812|9
Himley|Staffordshire|DY3|52.5190|-2.1818|200
Hinckley|Leicestershire|LE10|52.5389|-1.3761|773
Hinderwell|North Yorkshire|TS13|54.5383|-0.7736|47
Hindford|Shropshire|SY11|52.8904|-2.9913|13
Hindhead|Surrey|GU26|51.1138|-0.7335|192
Hindley|Greater Manchester|WN2|53.5333|-2.5833|291
Hindlip|Worcestershire|WR3|52.2241|-2.1821|141
Hindolveston|Norfolk|NR20|52.8231|1.0199|18
Hindon|Wiltshire|SP3|51.0922|-2.1258|36
Hindringham|Norfolk|NR21|52.8873|0.9462|25
Hingham|Norfolk|NR9|52.5797|0.9842|74
Hinstock|Shropshire|TF9|52.8371|-2.4576|39
Hintlesham|Suffolk|IP8|52.0496|1.0446|42
Hinton|Dorset|BH23|50.7514|-1.7146|200
Hinton|Herefordshire|HR2|52.0099|-2.7851|22
Hinton|Northamptonshire|NN11|52.2425|-1.1790|106
Hinton|Gloucestershire|SN14|51.4897|-2.3847|15
Hinton|Shropshire|SY5|52.6515|-2.8327|26
Hinton Ampner|Hampshire|SO24|51.0448|-1.1504|23
Hinton Charterhouse|Somerset|BA3|51.2719|-2.4784|194
Hinton St George|Somerset|TA17|50.9082|-2.8367|28
Hinton on the Green|Worcestershire|WR11|52.0606|-1.9706|17
Hinton-in-the-Hedges|Northamptonshire|NN13|52.0279|-1.1869|10
Hinxhill|Kent|TN24|51.1499|0.8869|200
Hinxton|Cambridgeshire|CB10|52.0853|0.1820|18
Hinxworth|Hertfordshire|SG7|52.0482|-0.1984|25
Hipperholme|West Yorkshire|HX3|53.7255|-1.8117|200
Hirn|Aberdeenshire|AB31|57.0904|-2.4470|9
Hirnant|Powys|SY10|52.7955|-3.4095|4
Hirst|Northumberland|NE63|55.1667|-1.5500|200
Hirwaun|Rhondda Cynon Taff|CF44|51.7392|-3.5103|118
Histon|Cambridgeshire|CB24|52.2517|0.1064|155
Hitcham|Suffolk|IP7|52.1239|0.8940|25
Hitcham|Berkshire|SL6|51.5238|-0.7287|200
Hitchin|Hertfordshire|SG4|51.9492|-0.2850|514
Hittisleigh|Devon|EX6|50.7333|-3.8000|15
Hoarwithy|Herefordshire|HR2|51.9597|-2.6636|17
Hoath|Kent|CT3|51.3339|1.1622|25
Hobkirk|Scottish Borders|TD9|55.3833|-2.6500|16
Hoby|Leicestershire|LE14|52.7508|-1.0095|19
Hockering|Norfolk|NR20|52.6750|1.0681|34
Hockley|Essex|SS5|51.6012|0.6539|200
Hockliffe|Bedfordshire|LU7|51.9311|-0.5865|38
Hockwold cum Wilton|Norfolk|IP26|52.4638|0.5461|45
Hockworthy|Devon|TA21|50.9667|-3.3690|11
Hoddesdon|Hertfordshire|EN11|51.7615|-0.0114|717
Hodgeston|Pembrokeshire|SA71|51.6681|-4.9299|153
Hodnet|Shropshire|TF9|52.8505|-2.5682|28
Hoe|Norfolk|NR20|52.7000|0.9500|45
Hoggeston|Buckinghamshire|MK18|51.9179|-0.8264|6
Hoghton|Lancashire|PR5|53.7349|-2.5880|38
Hognaston|Derbyshire|DE6|53.0513|-1.6501|13
Hogsthorpe|Lincolnshire|PE24|53.2259|0.2987|37
Holbeach|Lincolnshire|PE12|52.8040|0.0144|178
Holbeach Clough|Lincolnshire|PE12|52.8248|-0.0113|38
Holbeck|Nottinghamshire|S80|53.2500|-1.1833|18
Holberrow Green|Worcestershire|B96|52.2294|-1.9663|24
Holbeton|Devon|PL8|50.3355|-3.9493|37
Holborn|Greater London|EC1|51.5175|-0.1204|200
Holborough|Kent|ME2|51.3921|0.4824|200
Holbrook|Derbyshire|DE56|53.0013|-1.4584|80
Holbrook|Suffolk|IP9|51.9834|1.1585|65
Holburn|Northumberland|TD15|55.7480|-2.0143|150
Holcombe|Somerset|BA3|51.2467|-2.4722|92
Holcombe|Devon|EX7|50.5835|-3.4707|0
Holcombe Rogus|Devon|TA21|50.9617|-3.3420|32
Holcot|Northamptonshire|NN6|52.3194|-0.8390|16
Holdenhurst|Dorset|BH8|50.7568|-1.8194|191
Holford|Somerset|TA5|51.1613|-3.2101|13
Holker|Cumbria|LA11|54.1833|-2.9667|59
Holkham|Norfolk|NR23|52.9600|0.8162|10
Hollacombe|Devon|EX22|50.8042|-4.3051|8
Holland Park|Greater London|W11|51.5016|-0.2133|200
Holland-on-Sea|Essex|CO15|51.8063|1.1938|200
Hollesley|Suffolk|IP12|52.0499|1.4305|42
Hollingbourne|Kent|ME17|51.2677|0.6429|40
Hollington|Derbyshire|DE6|52.9536|-1.6598|6
Hollington|Staffordshire|ST10|52.9885|-1.9648|110
Hollington|East Sussex|TN37|50.8746|0.5477|200
Hollingworth|Greater Manchester|SK14|53.4519|-2.0566|200
Hollins|Greater Manchester|BL9|53.5701|-2.2858|200
Hollinsclough|Staffordshire|SK17|53.1956|-1.9038|11
Hollinwood|Shropshire|SY13|52.9523|-2.6903|94
Holloway|Greater London|N7|51.5524|-0.1250|200
Hollybush|Worcestershire|HR8|52.0301|-2.3492|9
Hollym|East Riding of Yorkshire|HU19|53.7040|0.0401|20
Holm|Dumfries and Galloway|DG13|55.2667|-3.1833|4
Holmbury St Mary|Surrey|RH5|51.1874|-0.4104|29
Holme|West Yorkshire|HD7|53.6239|-1.8779|200
Holme|Cumbria|LA6|54.1833|-2.7167|58
Holme|Nottinghamshire|NG23|53.1167|-0.8000|43
Holme|Cambridgeshire|PE7|52.4759|-0.2453|20
Holme Chapel|Lancashire|BB10|53.7535|-2.1914|27
Holme Hale|Norfolk|IP25|52.6317|0.7874|23
Holme Lacy|Herefordshire|HR2|52.0177|-2.6505|13
Holme Pierrepont|Nottinghamshire|NG12|52.9472|-1.0689|78
Holme next the Sea|Norfolk|PE36|52.9613|0.5356|15
Holmes Chapel|Cheshire|CW4|53.2014|-2.3574|122
Holmesfield|Derbyshire|S18|53.2954|-1.5176|79
Holmewood|Derbyshire|S42|53.1833|-1.3500|161
Holmfirth|West Yorkshire|HD7|53.6239|-1.8779|200
Holmpton|East Riding of Yorkshire|HU19|53.6877|0.0658|13
Holmrook|Cumbria|CA19|54.3864|-3.4193|16
Holne|Devon|TQ13|50.5110|-3.8258|30
Holsworthy|Devon|EX22|50.8120|-4.3538|150
Holt|Wiltshire|BA14|51.3556|-2.1972|60
Holt|Dorset|BH21|50.8378|-1.9519|28
Holt|Wrexham|LL13|53.0667|-2.8833|48
Holt|Norfolk|NR25|52.9059|1.0886|187
Holtby|North Yorkshire|YO19|53.9788|-0.9725|31
Holton|Somerset|BA9|51.0411|-2.4472|35
Holton|Suffolk|IP19|52.3468|1.5259|110
Holton|Lincolnshire|LN3|53.3000|-0.3333|2
Holton|Oxfordshire|OX33|51.7530|-1.1311|125
Holton le Clay|Lincolnshire|DN36|53.5052|-0.0630|127
Holton le Moor|Lincolnshire|LN7|53.4642|-0.3626|6
Holwell|Somerset|BA11|51.2329|-2.3255|0
Holwell|Dorset|DT10|50.9374|-2.3343|7
Holwell|Leicestershire|LE14|52.7833|-0.9000|149
Holwell|Oxfordshire|OX18|51.7801|-1.6649|18
Holwell|Hertfordshire|SG5|51.9862|-0.3038|34
Holwick|Durham|DL12|54.6358|-2.1437|15
Holybourne|Hampshire|GU34|51.1629|-0.9496|172
Holyhead|Isle of Anglesey|LL65|53.3062|-4.6321|185
Holystone|Northumberland|NE65|55.3000|-2.0667|2
Holytown|North Lanarkshire|ML1|55.8201|-3.9727|321
Holywell|Flintshire|CH8|53.2747|-3.2290|208
Holywell|Dorset|DT2|50.7496|-2.4518|45
Holywood|Dumfries and Galloway|DG2|55.1015|-3.6472|28
Homersfield|Suffolk|IP20|52.4204|1.3591|29
Honeybourne|Worcestershire|WR11|52.0833|-1.8167|36
Honiley|Warwickshire|CV8|52.3494|-1.6511|9
Honing|Norfolk|NR28|52.7975|1.4489|28
Honingham|Norfolk|NR9|52.6633|1.1081|19
Honington|Warwickshire|CV36|52.0817|-1.6180|30
Honington|Suffolk|IP31|52.3357|0.8075|24
Honington|Lincolnshire|NG32|52.9783|-0.5958|17
Honiton|Devon|EX14|50.7996|-3.1890|195
Honley|West Yorkshire|HD7|53.6239|-1.8779|200
Honor Oak|Greater London|SE22|51.4544|-0.0724|200
Honor Oak Park|Greater London|SE23|51.4477|-0.0414|200
Hoo|Suffolk|IP13|52.1774|1.2999|21
Hoo|Kent|ME3|51.4175|0.5652|188
Hooe|East Sussex|TN33|50.8702|0.4042|28
Hook|East Riding of Yorkshire|DN14|53.7205|-0.8479|169
Hook|Greater London|KT9|51.3680|-0.3065|200
Hook|Hampshire|RG27|51.2843|-0.9597|157
Hook|Pembrokeshire|SA62|51.7650|-4.9317|27
Hook|Wiltshire|SN4|51.5301|-1.8364|9
Hook Norton|Oxfordshire|OX15|51.9956|-1.4828|92
Hooke|Dorset|DT8|50.7988|-2.6603|11
Hookwood|Surrey|RH6|51.1693|-0.1892|175
Hoole|Cheshire|CH3|53.1998|-2.8769|200
Hooton Roberts|South Yorkshire|S65|53.4670|-1.2734|21
Hope|Flintshire|LL12|53.1167|-3.0333|134
Hope|Powys|SY21|52.6585|-3.2074|4
Hope|Shropshire|SY5|52.6515|-2.8327|26
Hope|Devon|TQ7|50.2454|-3.8589|24
Hope Bagot|Shropshire|SY8|52.3627|-2.6049|61
Hope Bowdler|Shropshire|SY6|52.5274|-2.7757|39
Hope under Dinmore|Herefordshire|HR6|52.1833|-2.7167|18
Hopeman|Moray|IV30|57.7068|-3.4291|51
Hopesay|Shropshire|SY7|52.4454|-2.8982|9
Hopton|Derbyshire|DE4|53.0883|-1.6243|12
Hopton|Suffolk|IP22|52.3729|0.9269|28
Hopton|Norfolk|NR31|52.5333|1.7333|85
Hopton|Staffordshire|ST18|52.8333|-2.1000|63
Hopton|Shropshire|TF9|52.8971|-2.4704|166
Hopton Cangeford|Shropshire|SY8|52.4196|-2.6673|6
Hoptonheath|Shropshire|SY7|52.3833|-2.9167|5
Hopwas|Staffordshire|B78|52.6420|-1.7415|45
Hopwood|Worcestershire|B48|52.3833|-1.9500|199
Horam|East Sussex|TN21|50.9352|0.2444|93
Horbling|Lincolnshire|NG34|52.9028|-0.3384|55
Horbury|West Yorkshire|WF4|53.6605|-1.5601|182
Horden|Durham|SR8|54.7648|-1.3143|200
Horderley|Shropshire|SY7|52.4764|-2.8704|5
Hordle|Hampshire|SO41|50.7601|-1.6219|164
Hordley|Shropshire|SY12|52.8511|-2.8975|14
Horham|Suffolk|IP21|52.3056|1.2403|19
Horkstow|Lincolnshire|DN18|53.6532|-0.5085|8
Horley|Oxfordshire|OX15|52.0937|-1.3929|24
Horley|Surrey|RH6|51.1742|-0.1592|772
Hornblotton Green|Somerset|BA4|51.0986|-2.5883|10
Hornby|North Yorkshire|DL6|54.4401|-1.4448|26
Hornby|Lancashire|LA2|54.1000|-2.6333|28
Horncastle|Lincolnshire|LN9|53.2078|-0.1172|168
Hornchurch|Greater London|RM11|51.5568|0.2166|200
Horncliffe|Northumberland|TD15|55.7500|-2.1167|12
Horndean|Hampshire|PO8|50.9108|-1.0037|756
Horndean|Scottish Borders|TD15|55.7333|-2.1667|3
Horndon on the Hill|Essex|SS17|51.5236|0.4049|118
Horne|Surrey|RH6|51.1832|-0.0882|21
Horning|Norfolk|NR12|52.7046|1.4629|48
Horninghold|Leicestershire|LE16|52.5662|-0.8108|5
Horninglow|Staffordshire|DE13|52.8224|-1.6422|200
Horningsea|Cambridgeshire|CB25|52.2400|0.1855|22
Horningsham|Wiltshire|BA12|51.1695|-2.2707|22
Hornsea|East Riding of Yorkshire|HU18|53.9104|-0.1681|169
Hornsey|Greater London|N8|51.5875|-0.1220|200
Hornton|Oxfordshire|OX15|52.1016|-1.4276|16
Horrabridge|Devon|PL20|50.5084|-4.1004|85
Horringer|Suffolk|IP29|52.2174|0.6714|35
Horsebridge|Hampshire|SO20|51.0717|-1.5081|15
Horsehay|Shropshire|TF4|52.6589|-2.4886|200
Horseheath|Cambridgeshire|CB1|52.1969|0.1429|200
Horsell|Surrey|GU21|51.3259|-0.5693|200
Horsey|Norfolk|NR29|52.7333|1.6667|2
Horsford|Norfolk|NR10|52.7015|1.2402|109
Horsforth|West Yorkshire|LS18|53.8380|-1.6404|278
Horsham|West Sussex|RH12|51.0639|-0.3272|694
Horsham St Faith|Norfolk|NR10|52.6833|1.2833|68
Horsington|Lincolnshire|LN3|53.2421|-0.4160|34
Horsley|Gloucestershire|GL6|51.6833|-2.2333|117
Horsley|Northumberland|NE15|54.9833|-1.8500|52
Horsmonden|Kent|TN12|51.1391|0.4288|80
Horstead|Norfolk|NR12|52.7249|1.3511|73
Horsted Keynes|West Sussex|RH17|51.0366|-0.0280|43
Horton|Lancashire|BD23|53.9513|-2.2090|5
Horton|Dorset|BH21|50.8659|-1.9590|26
Horton|Gloucestershire|BS37|51.5583|-2.3525|19
Horton|Bedfordshire|LU7|51.9074|-0.6637|200
Horton|Northamptonshire|NN7|52.1825|-0.8047|47
Horton|Swansea|SA3|51.5517|-4.2028|14
Horton|Berkshire|SL3|51.4732|-0.5424|81
Horton|Wiltshire|SN10|51.3369|-1.9872|200
Horton|Staffordshire|ST13|53.1167|-2.0833|25
Horton|Somerset|TA19|50.9298|-2.9640|67
Horton Heath|Hampshire|SO50|50.9636|-1.2968|200
Horton Kirby|Kent|DA4|51.3948|0.2448|113
Horton in Ribblesdale|North Yorkshire|BD24|54.1489|-2.3003|22
Horwich|Greater Manchester|BL6|53.6013|-2.5498|354
Hose|Leicestershire|LE14|52.8570|-0.9043|16
Hotham|East Riding of Yorkshire|YO43|53.7958|-0.6425|15
Hothfield|Kent|TN26|51.1712|0.8182|40
Hoton|Leicestershire|LE12|52.7975|-1.1507|14
Hough|Cheshire|CW2|53.0546|-2.4294|113
Hough Green|Cheshire|WA8|53.3727|-2.7419|200
Hough-on-the-Hill|Lincolnshire|NG32|53.0063|-0.6266|11
Hougham|Lincolnshire|NG32|52.9906|-0.6787|20
Houghton|West Sussex|BN18|50.8944|-0.5531|10
Houghton|Cumbria|CA3|54.9085|-2.9405|200
Houghton|Pembrokeshire|SA73|51.7289|-4.9208|29
Houghton|Hampshire|SO20|51.0926|-1.5150|18
Houghton Conquest|Bedfordshire|MK45|52.0618|-0.4776|49
Houghton Regis|Bedfordshire|LU5|51.9044|-0.5212|213
Houghton St Giles|Norfolk|NR22|52.8811|0.8573|23
Houghton le Spring|Tyne and Wear|DH4|54.8403|-1.4643|200
Houghton on the Hill|Leicestershire|LE7|52.6266|-0.9955|38
Houndwood|Scottish Borders|TD14|55.8677|-2.2540|3
Hounslow|Greater London|TW3|51.4684|-0.3609|141
Hounslow East|Greater London|TW3|51.4733|-0.3568|200
Hounslow Green|Essex|CM6|51.8776|0.3713|193
Hounslow West|Greater London|TW3|51.4725|-0.3869|200
Housetter|Shetland Islands|ZE2|60.5500|-1.3333|1
Houston|Renfrewshire|PA6|55.8686|-4.5520|147
Hove|East Sussex|BN3|50.8309|-0.1672|200
Hoveringham|Nottinghamshire|NG14|53.0129|-0.9594|23
Hovingham|North Yorkshire|YO62|54.1727|-0.9790|20
How|Cumbria|CA4|54.9002|-2.7687|32
How End|Bedfordshire|MK45|52.0559|-0.4951|45
Howden|East Riding of Yorkshire|DN14|53.7421|-0.8657|189
Howell|Lincolnshire|NG34|53.0019|-0.3088|9
Howgate|Midlothian|EH26|55.8107|-3.2013|12
Howick|Northumberland|NE66|55.4333|-1.5833|6
Hownam|Scottish Borders|TD5|55.4665|-2.3522|2
Howsham|Lincolnshire|LN7|53.5333|-0.4333|8
Howsham|North Yorkshire|YO60|54.0565|-0.8621|8
Howwood|Renfrewshire|PA9|55.8000|-4.5500|48
Hoxne|Suffolk|IP21|52.3500|1.2000|30
Hoxton|Greater London|N1|51.5354|-0.0884|200
Hoylake|Merseyside|CH47|53.3905|-3.1807|177
Hoyland|South Yorkshire|S74|53.5000|-1.4500|261
Huby|West Yorkshire|LS17|53.8598|-1.5281|200
Huby|North Yorkshire|YO61|54.0833|-1.1333|34
Hucclecote|Gloucestershire|GL3|51.8536|-2.1878|200
Hucknall|Nottinghamshire|NG15|53.0333|-1.2000|477
Huddersfield|West Yorkshire|HD1|53.6490|-1.7842|2799
Huggate|East Riding of Yorkshire|YO42|53.9855|-0.6567|14
Hugglescote|Leicestershire|LE67|52.7098|-1.3718|200
Hugh Town|Cornwall|TR21|49.9145|-6.3114|64
Hughley|Shropshire|SY5|52.5775|-2.6433|6
Huish|Wiltshire|SN8|51.3711|-1.7927|16
Hulcott|Buckinghamshire|HP22|51.8421|-0.7640|46
Hull|East Riding of Yorkshire|HU2|53.7446|-0.3353|0
Hulland|Derbyshire|DE6|53.0179|-1.6328|31
Hullavington|Wiltshire|SN14|51.5378|-2.1516|35
Hulme End|Staffordshire|SK17|53.1305|-1.8426|12
Humberston|Lincolnshire|DN36|53.5304|-0.0247|200
Humberstone|Leicestershire|LE5|52.6474|-1.0865|200
Humbie|East Lothian|EH36|55.8547|-2.8654|7
Humbleton|East Riding of Yorkshire|HU11|53.7833|-0.1500|17
Humbleton|Northumberland|NE71|55.5552|-2.0438|12
Humby|Lincolnshire|NG33|52.8165|-0.5801|4
Hume|Scottish Borders|TD5|55.6647|-2.4732|6
Humshaugh|Northumberland|NE46|55.0377|-2.1284|42
Huna|Highland|KW1|58.4570|-3.1209|6
Huncoat|Lancashire|BB5|53.7667|-2.3500|200
Hundleton|Pembrokeshire|SA71|51.6669|-4.9492|61
Hundon|Suffolk|CO10|52.1099|0.5364|34
Hundred House|Powys|LD1|52.1809|-3.2983|3
Hungerford|Berkshire|RG17|51.4151|-1.5156|87
Hungerford|Hampshire|SP6|50.9364|-1.8019|189
Hunmanby|North Yorkshire|YO14|54.1796|-0.3201|85
Hunstanton|Norfolk|PE36|52.9500|0.5000|286
Hunstanworth|Durham|DH8|54.8362|-2.0797|15
Huntingdon|Cambridgeshire|PE26|52.4536|-0.1162|184
Huntingfield|Suffolk|IP19|52.3127|1.4350|22
Huntington|Hereford and Worcester|HR5|52.1833|-3.1000|11
Huntington|Staffordshire|WS12|52.7000|-2.0333|200
Huntington|North Yorkshire|YO32|54.0000|-1.0500|180
Huntley|Gloucestershire|GL19|51.8667|-2.4000|39
Huntly|Aberdeenshire|AB54|57.4474|-2.7861|161
Hunton|North Yorkshire|DL8|54.3333|-1.7000|28
Hunton|Kent|ME15|51.2177|0.4580|39
Hunton|Hampshire|SO21|51.0758|-1.3163|200
Huntsham|Devon|EX16|50.9736|-3.4246|16
Huntspill|Somerset|TA9|51.2056|-2.9873|92
Hunwick|Durham|DL15|54.6879|-1.7054|54
Hunworth|Norfolk|NR24|52.8779|1.0690|20
Hurley|Warwickshire|CV9|52.5586|-1.6497|52
Hurley|Berkshire|SL6|51.5464|-0.8092|48
Hurlford|East Ayrshire|KA1|55.6009|-4.4536|200
Hurn|Dorset|BH23|50.7727|-1.8206|31
Hursley|Hampshire|SO21|51.0254|-1.3907|20
Hurst|Greater Manchester|OL6|53.4941|-2.0866|200
Hurst|Berkshire|RG10|51.4579|-0.8520|103
Hurst Green|Lancashire|BB7|53.8361|-2.4840|23
Hurst Green|Surrey|RH8|51.2514|0.0020|200
Hurst Green|East Sussex|TN19|51.0182|0.4703|37
Hurstbourne Priors|Hampshire|RG28|51.2155|-1.3747|8
Hurstbourne Tarrant|Hampshire|SP11|51.2763|-1.4530|47
Hurstpierpoint|West Sussex|BN6|50.9339|-0.1801|247
Hury|Durham|DL12|54.5667|-2.0667|4
Husabost|Highland|IV55|57.4667|-6.6833|2
Husbands Bosworth|Leicestershire|LE17|52.4523|-1.0556|45
Husborne Crawley|Bedfordshire|MK43|52.0164|-0.6106|50
Husthwaite|North Yorkshire|YO61|54.1691|-1.2054|21
Huthwaite|Nottinghamshire|NG17|53.1333|-1.3000|197
Huttoft|Lincolnshire|LN13|53.2672|0.2684|18
Hutton|Somerset|BS24|51.3242|-2.9303|134
Hutton|Cumbria|CA11|54.6400|-2.8984|23
Hutton|Essex|CM13|51.6313|0.3604|200
Hutton|Lancashire|PR4|53.7333|-2.7667|161
Hutton|Scottish Borders|TD15|55.7667|-2.1500|7
Hutton Cranswick|East Riding of Yorkshire|YO25|53.9512|-0.3783|3
Hutton End|Cumbria|CA11|54.6643|-2.7855|53
Hutton Henry|Durham|TS27|54.7195|-1.3403|38
Hutton Magna|Durham|DL11|54.5099|-1.8062|9
Hutton-le-Hole|North Yorkshire|YO62|54.2833|-0.9167|21
Huxley|Cheshire|CH3|53.1481|-2.7311|10
Huyton|Merseyside|L36|53.4115|-2.8394|200
Hyde|Greater Manchester|SK14|53.4513|-2.0794|469
Hyde Park|Greater London|W8|51.5010|-0.1945|200
Hynish|Argyll and Bute|PA77|56.4477|-6.8989|3
Hyssington|Powys|SY15|52.5408|-3.0150|11
Hythe|Kent|CT21|51.0715|1.0842|325
Hythe|Hampshire|SO45|50.8600|-1.4016|343
Ianstown|Moray|AB56|57.6833|-2.9333|68
Ibsley|Hampshire|BH24|50.8859|-1.7884|20
Ibstock|Leicestershire|LE67|52.6855|-1.3996|88
Ibstone|Buckinghamshire|HP14|51.6364|-0.9129|10
Ibthorpe|Hampshire|SP11|51.2816|-1.4599|45
Ibworth|Hampshire|RG26|51.2878|-1.1892|4
Ickburgh|Norfolk|IP26|52.5202|0.6643|46
Ickenham|Greater London|UB10|51.5643|-0.4437|200
Ickleford|Hertfordshire|SG5|51.9702|-0.2799|200
Icklesham|East Sussex|TN36|50.9158|0.6678|31
Ickleton|Cambridgeshire|CB10|52.0723|0.1774|44
Icklingham|Suffolk|IP28|52.3271|0.5951|13
Idbury|Oxfordshire|OX7|51.8780|-1.6590|23
Iddesleigh|Devon|EX19|50.8555|-4.0331|12
Ide|Devon|EX2|50.7000|-3.5667|102
Ide Hill|Kent|TN14|51.2464|0.1279|38
Ideford|Devon|TQ13|50.5849|-3.5658|17
Iden|East Sussex|TN31|50.9820|0.7310|21
Idmiston|Wiltshire|SP4|51.1376|-1.7208|64
Idridgehay|Derbyshire|DE56|53.0344|-1.5709|12
Idrigil|Highland|IV51|57.6000|-6.3833|9
Idstone|Oxfordshire|SN6|51.5563|-1.6316|38
Iffley|Oxfordshire|OX4|51.7300|-1.2385|200
Ifield|West Sussex|RH11|51.1165|-0.2251|200
Iford|East Sussex|BN7|50.8480|-0.0007|35
Ifton Heath|Shropshire|SY11|52.9254|-3.0062|118
Ightfield|Shropshire|SY13|52.9413|-2.6058|21
Ilam|Staffordshire|DE6|53.0548|-1.7996|5
Ilchester|Somerset|BA22|51.0059|-2.6798|79
Ilderton|Northumberland|NE66|55.4913|-1.9750|5
Ilford|Greater London|IG1|51.5576|0.0728|200
Ilfracombe|Devon|EX34|51.2093|-4.1134|161
Ilkeston|Derbyshire|DE7|52.9706|-1.3095|581
Ilketshall St Andrew|Suffolk|NR34|52.4333|1.5000|19
Ilkley|West Yorkshire|LS29|53.9245|-1.8233|298
Illey|West Midlands|B62|52.4338|-2.0271|129
Illington|Norfolk|IP24|52.4708|0.8642|6
Illogan|Cornwall|TR16|50.2483|-5.2675|157
Illston on the Hill|Leicestershire|LE7|52.5880|-0.9555|11
Ilmington|Warwickshire|CV36|52.0892|-1.6914|36
Ilminster|Somerset|TA19|50.9268|-2.9101|95
Ilsington|Devon|TQ13|50.5667|-3.7333|21
Ilston|Swansea|SA2|51.6069|-4.0836|7
Ilton|Somerset|TA19|50.9500|-2.9167|39
Imachar|North Ayrshire|KA27|55.5392|-5.1730|0
Immingham|Lincolnshire|DN40|53.6124|-0.2222|826
Ince|Cheshire|CH2|53.2833|-2.8333|52
Ince Blundell|Merseyside|L38|53.5243|-3.0273|24
Ince-in-Makerfield|Greater Manchester|WN3|53.5333|-2.6167|180
Inchbare|Angus|DD9|56.7816|-2.6456|9
Inchinnan|Renfrewshire|PA4|55.8899|-4.4384|169
Inchlaggan|Highland|PH35|57.0691|-5.0143|0
Inchmarlo|Aberdeenshire|AB31|57.0581|-2.5395|31
Inchnadamph|Highland|IV27|58.1488|-4.9738|2
Inchrory|Moray|AB37|57.3283|-3.3523|4
Inchture|Perth and Kinross|PH14|56.4455|-3.1696|36
Ingatestone|Essex|CM4|51.6703|0.3836|112
Ingerthorpe|North Yorkshire|HG3|54.0869|-1.5542|35
Ingestre|Staffordshire|ST18|52.8181|-2.0267|8
Ingham|Suffolk|IP31|52.3042|0.7199|25
Ingham|Lincolnshire|LN1|53.3333|-0.5833|38
Ingham|Norfolk|NR12|52.7828|1.5473|36
Ingleby Greenhow|North Yorkshire|TS9|54.4498|-1.1069|16
Ingleton|Durham|DL2|54.5795|-1.7353|26
Ingleton|North Yorkshire|LA6|54.1539|-2.4685|111
Inglewhite|Lancashire|PR3|53.8542|-2.6903|14
Ingmire Hall|Cumbria|LA10|54.3223|-2.5580|28
Ingoe|Northumberland|NE20|55.0683|-1.9406|15
Ingoldisthorpe|Norfolk|PE31|52.8648|0.5041|94
Ingoldmells|Lincolnshire|PE25|53.1941|0.3336|87
Ingoldsby|Lincolnshire|NG33|52.8593|-0.5014|17
Ingram|Northumberland|NE66|55.4402|-1.9745|3
Ingrave|Essex|CM13|51.6042|0.3406|124
Ingrow|West Yorkshire|BD21|53.8543|-1.9165|200
Ingworth|Norfolk|NR11|52.8183|1.2525|14
Inkberrow|Worcestershire|WR7|52.2128|-1.9809|63
Inkhorn|Aberdeenshire|AB41|57.4333|-2.1333|13
Inkpen|Berkshire|RG17|51.3748|-1.4668|43
Innellan|Argyll and Bute|PA23|55.8919|-4.9616|32
Innerleithen|Scottish Borders|EH44|55.6193|-3.0630|92
Innermessan|Dumfries and Galloway|DG9|54.9276|-4.9872|5
Innerwick|East Lothian|EH42|55.9500|-2.4167|5
Innerwick|Perth and Kinross|PH15|56.6000|-4.3000|3
Innsworth|Gloucestershire|GL2|51.8871|-2.2052|222
Insch|Aberdeenshire|AB52|57.3427|-2.6132|84
Insh|Highland|PH21|57.0908|-3.9590|1
Inskip|Lancashire|PR4|53.8342|-2.8176|36
Instow|Devon|EX39|51.0537|-4.1792|134
Inver|Aberdeenshire|AB35|57.0167|-3.2500|2
Inver|Highland|IV20|57.8167|-3.9167|12
Inver Mallie|Highland|PH34|56.9500|-5.0667|0
Inverailort|Highland|PH38|56.8706|-5.6722|1
Inverallochy|Aberdeenshire|AB43|57.6731|-1.9393|42
Inveran|Highland|IV27|57.9333|-4.4000|2
Inveraray|Argyll and Bute|PA32|56.2305|-5.0747|33
Inverarity|Angus|DD8|56.5874|-2.8922|6
Inverarnan|Argyll and Bute|G83|56.3285|-4.7221|2
Inverasdale|Highland|IV22|57.8077|-5.6697|4
Inverbervie|Aberdeenshire|DD10|56.8446|-2.2800|74
Inverbroom|Highland|IV23|57.8000|-5.0500|5
Invercassley|Highland|IV27|57.9833|-4.5833|2
Inverchaolain|Argyll and Bute|PA23|55.9318|-5.0575|1
Inverdruie|Highland|PH22|57.1667|-3.8000|6
Inverey|Aberdeenshire|AB35|57.0387|-3.1473|2
Inverfarigaig|Highland|IV1|57.4833|-4.2328|200
Invergarry|Highland|PH35|57.0689|-4.8010|8
Invergelder|Aberdeenshire|AB35|57.0167|-3.2667|3
Invergeldie|Perth and Kinross|PH6|56.3718|-3.9985|82
Invergordon|Highland|IV18|57.6886|-4.1674|141
Invergowrie|Perth and Kinross|DD2|56.4611|-3.0616|157
Inverguseran|Highland|PH41|57.1000|-5.7167|0
Inverhadden|Perth and Kinross|PH16|56.6833|-4.1833|1
Inverie|Highland|PH41|57.0363|-5.6812|1
Inverinan|Argyll and Bute|PA35|56.3000|-5.2333|1
Inverinate|Highland|IV40|57.2393|-5.4456|4
Inverkeilor|Angus|DD11|56.6352|-2.5477|16
Inverkeithing|Fife|KY11|56.0330|-3.3955|200
Inverkeithny|Aberdeenshire|AB54|57.5113|-2.6210|5
Inverkip|Inverclyde|PA16|55.9083|-4.8705|92
Inverkirkaig|Highland|IV27|58.1256|-5.2649|1
Inverlael|Highland|IV23|57.8167|-5.0500|3
Inverlochy|Argyll and Bute|PA33|56.3697|-5.0542|1
Inverlussa|Argyll and Bute|PA60|55.8665|-5.9289|0
Invermoriston|Highland|IV3|57.4768|-4.2472|200
Invernaver|Highland|KW14|58.5000|-4.2167|1
Inverness|Highland|IV2|57.4791|-4.2240|1287
Invernoaden|Argyll and Bute|PA27|56.1552|-5.0844|14
Inverquharity|Angus|DD8|56.7000|-2.9667|6
Invershiel|Highland|IV40|57.2190|-5.4180|3
Inverugie|Aberdeenshire|AB42|57.5167|-1.8333|100
Inverurie|Aberdeenshire|AB51|57.2845|-2.3774|332
Inwardleigh|Devon|EX20|50.7619|-4.0224|14
Inworth|Essex|CO5|51.8268|0.7273|144
Iping|West Sussex|GU29|50.9985|-0.7860|33
Ipplepen|Devon|TQ12|50.4892|-3.6390|91
Ipsden|Oxfordshire|OX10|51.5632|-1.0825|17
Ipstones|Staffordshire|ST10|53.0468|-1.9702|33
Ipswich|Suffolk|IP1|52.0592|1.1555|2212
Irby upon Humber|Lincolnshire|DN37|53.5252|-0.1946|15
Irchester|Northamptonshire|NN29|52.2811|-0.6451|90
Ireby|Cumbria|CA5|54.8550|-3.0184|14
Ireby|Lancashire|LA6|54.1702|-2.5341|12
Ireleth|Cumbria|LA16|54.1885|-3.1986|112
Irlam|Greater Manchester|M44|53.4425|-2.4232|286
Irnham|Lincolnshire|NG33|52.8281|-0.4825|6
Iron Acton|Gloucestershire|BS37|51.5492|-2.4609|55
Ironbridge|Shropshire|TF8|52.6279|-2.4847|200
Irthington|Cumbria|CA6|54.9477|-2.7828|18
Irthlingborough|Northamptonshire|NN9|52.3267|-0.6113|111
Irvine|North Ayrshire|KA12|55.6194|-4.6551|1243
Isfield|East Sussex|TN22|50.9348|0.0651|33
Isham|Northamptonshire|NN14|52.3575|-0.7033|134
Isle Brewers|Somerset|TA3|50.9858|-2.9026|13
Isle of Whithorn|Dumfries and Galloway|DG8|54.7000|-4.3667|21
Isleham|Cambridgeshire|CB7|52.3429|0.4121|69
Isleworth|Greater London|TW7|51.4752|-0.3425|200
Islington|Greater London|EC1P|51.5362|-0.1030|200
Islip|Northamptonshire|NN14|52.3833|-0.5333|108
Islip|Oxfordshire|OX5|51.8237|-1.2370|35
Itchen|Hampshire|SO19|50.9045|-1.3694|200
Itchen Abbas|Hampshire|SO21|51.0934|-1.2383|35
Itchingfield|West Sussex|RH13|51.0472|-0.3867|25
Itteringham|Norfolk|NR11|52.8319|1.1847|13
Ivegill|Cumbria|CA4|54.7806|-2.9066|13
Iver|Buckinghamshire|SL0|51.5000|-0.5000|85
Iver Heath|Buckinghamshire|SL0|51.5364|-0.5179|205
Ivinghoe|Buckinghamshire|LU7|51.8360|-0.6298|95
Ivybridge|Devon|PL21|50.3904|-3.9191|164
Ivychurch|Kent|TN29|51.0128|0.8889|16
Iwade|Kent|ME9|51.3775|0.7293|117
Iwerne Minster|Dorset|DT11|50.9284|-2.1913|49
Ixworth|Suffolk|IP31|52.2989|0.8341|57
Ixworth Thorpe|Suffolk|IP31|52.3241|0.8094|22
Jacobstow|Cornwall|EX23|50.7333|-4.5500|13
Jacobstowe|Devon|EX20|50.7965|-4.0064|9
Jameston|Pembrokeshire|SA70|51.6564|-4.8130|37
Jamestown|Dumfries and Galloway|DG13|55.1731|-3.0301|4
Jamestown|West Dunbart|G83|55.9833|-4.5667|0
Jamestown|Highland|IV14|57.5855|-4.5500|55
Janetstown|Highland|KW14|58.5885|-3.5556|121
Jarrow|Tyne and Wear|NE32|54.9804|-1.4842|701
Jedburgh|Scottish Borders|TD8|55.4800|-2.5520|151
Jeffreyston|Pembrokeshire|SA68|51.7250|-4.7675|18
Jemimaville|Highland|IV7|57.6581|-4.1479|3
Jesmond|Tyne and Wear|NE2|54.9901|-1.6007|200
Jevington|East Sussex|BN26|50.7909|0.2157|10
Jodrell Bank|Cheshire|SK11|53.2312|-2.3023|22
John o'Groats|Highland|KW1|58.6368|-3.0627|4
Johnby|Cumbria|CA11|54.6901|-2.8828|1
Johnshaven|Aberdeenshire|DD10|56.7943|-2.3362|35
Johnston|Pembrokeshire|SA62|51.7556|-4.9967|55
Johnstone|Renfrewshire|PA5|55.8291|-4.5160|270
Johnstonebridge|Dumfries and Galloway|DG11|55.2149|-3.4161|11
Joppa|City of Edinburgh|EH15|55.9477|-3.0903|200
Joppa|South Ayrshire|KA6|55.4163|-4.5050|1
Jordans|Buckinghamshire|HP9|51.6150|-0.5920|123
Jordanston|Pembrokeshire|SA62|51.9526|-5.0311|8
Juniper Green|City of Edinburgh|EH14|55.9035|-3.2849|200
Kames|East Ayrshire|KA18|55.4511|-4.2419|200
Kames|Argyll and Bute|PA21|55.8833|-5.2667|13
Kea|Cornwall|TR3|50.2434|-5.0724|42
Keadby|Lincolnshire|DN17|53.5931|-0.7402|54
Kearsley|Greater Manchester|BL4|53.5333|-2.3833|164
Kearvaig|Highland|IV27|58.2763|-4.7970|0
Keddington|Lincolnshire|LN11|53.3667|0.0167|200
Kedington|Suffolk|CB9|52.0928|0.4867|51
Kedleston|Derbyshire|DE22|52.9668|-1.5483|7
Keelby|Lincolnshire|DN37|53.5758|-0.2470|67
Keele|Staffordshire|ST5|53.0038|-2.2874|139
Keeston|Pembrokeshire|SA62|51.8339|-5.0483|24
Keevil|Wiltshire|BA14|51.3213|-2.1150|24
Kegworth|Leicestershire|DE74|52.8348|-1.2804|94
Keig|Aberdeenshire|AB33|57.2592|-2.6463|8
Keighley|West Yorkshire|BD21|53.8679|-1.9066|719
Keil|Argyll and Bute|PA28|55.3130|-5.6587|2
Keil|Highland|PA38|56.5932|-5.3326|0
Keillmore|Argyll and Bute|PA31|56.0491|-5.4561|45
Keillour|Perth and Kinross|PH1|56.4000|-3.6667|4
Keills|Argyll and Bute|PA46|55.8625|-6.1196|4
Keisby|Lincolnshire|PE10|52.8446|-0.4592|4
Keisley|Cumbria|CA16|54.6167|-2.4500|3
Keiss|Highland|KW1|58.5332|-3.1209|9
Keith|Moray|AB55|57.5363|-2.9481|142
Kelbrook|Lancashire|BB8|53.8580|-2.1633|0
Kelby|Lincolnshire|NG32|52.9610|-0.5062|5
Keld|Cumbria|CA10|54.6106|-2.6594|8
Keld|North Yorkshire|DL11|54.4036|-2.1655|8
Kelham|Nottinghamshire|NG23|53.0930|-0.8459|44
Kellas|Angus|DD5|56.4797|-2.8586|200
Kellas|Moray|IV30|57.6534|-3.3266|200
Kelling|Norfolk|NR25|52.9425|1.1147|10
Kellington|North Yorkshire|DN14|53.7184|-1.1656|47
Kelloe|Durham|DH6|54.7189|-1.4749|72
Kelly|Devon|PL16|50.6464|-4.2640|26
Kelmarsh|Northamptonshire|NN6|52.4062|-0.9181|8
Kelsale|Suffolk|IP17|52.2322|1.4913|67
Kelsall|Cheshire|CW6|53.2167|-2.6833|29
Kelshall|Hertfordshire|SG8|52.0100|-0.0647|37
Kelso|Scottish Borders|TD5|55.5981|-2.4338|163
Kelstern|Lincolnshire|LN11|53.3848|-0.1235|6
Kelston|Somerset|BA1|51.4029|-2.4322|18
Kelton|Dumfries and Galloway|DG1|55.0167|-3.5833|7
Kelty|Fife|KY4|56.1336|-3.3869|110
Kelvedon|Essex|CO5|51.8401|0.7057|157
Kelvedon Hatch|Essex|CM15|51.6674|0.2681|83
Kemble|Gloucestershire|GL7|51.6767|-2.0181|35
Kemerton|Worcestershire|GL20|52.0321|-2.0869|51
Kemnay|Aberdeenshire|AB51|57.2357|-2.4440|85
Kempley|Gloucestershire|GL18|51.9643|-2.4798|7
Kempsey|Worcestershire|WR5|52.1394|-2.2175|92
Kempsford|Gloucestershire|GL7|51.6713|-1.7736|45
Kempston|Bedfordshire|MK42|52.1160|-0.5004|258
Kempston Hardwick|Bedfordshire|MK45|52.0896|-0.4991|72
Kemsing|Kent|TN15|51.3060|0.2292|124
Kenchester|Herefordshire|HR4|52.0845|-2.8225|40
Kendal|Cumbria|LA9|54.3268|-2.7476|496
Kenfig|Bridgend|CF33|51.5254|-3.6926|200
Kenfig Hill|Bridgend|CF33|51.5333|-3.6767|158
Kenilworth|Warwickshire|CV8|52.3429|-1.5801|360
Kenley|Greater London|CR8|51.3264|-0.1011|200
Kenley|Shropshire|SY5|52.6000|-2.6333|8
Kenmore|Western Isles|HS2|58.2474|-6.4649|0
Kenmore|Highland|IV54|57.5667|-5.7500|0
Kenmore|Argyll and Bute|PA32|56.1667|-5.1167|2
Kenmore|Perth and Kinross|PH15|56.5667|-3.9833|1
Kenn|Somerset|BS21|51.4167|-2.8500|138
Kenn|Devon|EX6|50.6605|-3.5399|47
Kennacraig|Argyll and Bute|PA29|55.8019|-5.4752|3
Kennerleigh|Devon|EX17|50.8537|-3.6777|9
Kennet|Clackmannanshire|FK10|56.1011|-3.7303|59
Kennethmont|Aberdeenshire|AB54|57.3500|-2.7667|12
Kennett|Cambridgeshire|CB8|52.2850|0.4876|29
Kennford|Devon|EX6|50.6671|-3.5357|45
Kenninghall|Norfolk|NR16|52.4348|0.9966|24
Kennington|Oxfordshire|OX1|51.7153|-1.2472|198
Kennington|Greater London|SE11|51.4880|-0.1057|200
Kennington|Kent|TN24|51.1674|0.8849|200
Kennoway|Fife|KY8|56.2108|-3.0492|106
Kensal Green|Greater London|NW10|51.5307|-0.2253|200
Kensal Rise|Greater London|NW10|51.5307|-0.2253|200
Kensington|Greater London|W8|51.5009|-0.1917|200
Kensworth|Bedfordshire|LU6|51.8517|-0.5039|40
Kentallen|Highland|PA38|56.6668|-5.2501|4
Kentchurch|Herefordshire|HR2|51.9276|-2.8576|14
Kentford|Suffolk|CB8|52.2726|0.4994|48
Kentisbeare|Devon|EX15|50.8651|-3.3250|41
Kentisbury|Devon|EX31|51.1833|-3.9833|10
Kentish Town|Greater London|NW5|51.5517|-0.1413|200
Kentmere|Cumbria|LA8|54.4295|-2.8400|4
Kenton|Devon|EX6|50.6333|-3.4667|83
Kenton|Suffolk|IP14|52.2500|1.2000|14
Kenton|Tyne and Wear|NE3|55.0063|-1.6511|200
Kentra|Highland|PH36|56.7500|-5.8500|2
Kents Bank|Cumbria|LA11|54.1734|-2.9263|92
Kenwyn|Cornwall|TR1|50.2633|-5.0949|153
Kenyon|Cheshire|WA3|53.4559|-2.5594|104
Keoldale|Highland|IV27|58.5531|-4.7836|2
Kepwick|North Yorkshire|YO7|54.3118|-1.2806|12
Keresley|West Midlands|CV6|52.4516|-1.5332|200
Kerne Bridge|Herefordshire|HR9|51.8692|-2.6099|24
Kerry|Powys|SY16|52.5016|-3.2586|41
Kerrysdale|Highland|IV21|57.7246|-5.7219|11
Kersall|Nottinghamshire|NG22|53.1521|-0.9329|7
Kersey|Suffolk|IP7|52.0585|0.9176|29
Kershopefoot|Cumbria|CA6|54.9944|-2.8934|10
Kesgrave|Suffolk|IP5|52.0624|1.2365|341
Kessingland|Suffolk|NR33|52.4199|1.7088|116
Keston|Greater London|BR2|51.3623|0.0293|157
Keswick|Cumbria|CA12|54.5995|-3.1326|200
Keswick|Norfolk|NR12|52.7602|1.4722|37
Kettering|Northamptonshire|NN16|52.3984|-0.7257|827
Kettleburgh|Suffolk|IP13|52.1938|1.3121|27
Kettleness|North Yorkshire|YO21|54.4770|-0.7121|2
Kettlestone|Norfolk|NR21|52.8474|0.9184|41
Kettlethorpe|Lincolnshire|LN1|53.2667|-0.7333|29
Kettletoft|Orkney Islands|KW17|59.2333|-2.6000|1
Kettlewell|North Yorkshire|BD23|54.1469|-2.0481|19
Ketton|Rutland|PE9|52.6280|-0.5546|62
Kew|Greater London|TW9|51.4817|-0.2875|200
Kew Gardens|Greater London|TW9|51.4728|-0.3008|200
Kewstoke|Somerset|BS22|51.3653|-2.9590|200
Kexbrough|South Yorkshire|S75|53.5814|-1.5443|168
Kexby|Lincolnshire|DN21|53.3667|-0.6833|33
Kexby|North Yorkshire|YO41|53.9586|-0.9402|12
Keyingham|East Riding of Yorkshire|HU12|53.7096|-0.1133|66
Keysoe|Bedfordshire|MK44|52.2516|-0.4248|15
Kibworth Harcourt|Leicestershire|LE8|52.5444|-0.9949|91
Kidbrooke|Greater London|SE3|51.4672|0.0271|200
Kiddemore Green|Staffordshire|ST19|52.6774|-2.2098|5
Kidderminster|Worcestershire|DY10|52.3882|-2.2500|977
Kiddington|Oxfordshire|OX20|51.9028|-1.3987|22
Kidlington|Oxfordshire|OX5|51.8217|-1.2886|330
Kidsgrove|Staffordshire|ST7|53.0869|-2.2378|472
Kidstones|North Yorkshire|DL8|54.2329|-2.0685|1
Kidwelly|Carmarthenshire|SA17|51.7364|-4.3033|76
Kielder|Northumberland|NE48|55.2345|-2.5854|13
Kilbarchan|Renfrewshire|PA10|55.8362|-4.5536|139
Kilbirnie|North Ayrshire|KA25|55.7508|-4.6879|172
Kilbride|Argyll and Bute|PA20|55.8341|-5.0572|166
Kilburn|Derbyshire|DE56|53.0058|-1.4387|111
Kilburn|Greater London|NW6|51.5530|-0.1916|200
Kilby|Leicestershire|LE18|52.5529|-1.0863|13
Kilchattan|Argyll and Bute|PA20|55.7500|-5.0333|10
Kilchenzie|Argyll and Bute|PA28|55.4623|-5.6795|2
Kilcheran|Argyll and Bute|PA34|56.5000|-5.5333|2
Kilchiaran|Argyll and Bute|PA48|55.7382|-6.3847|14
Kilchoan|Argyll and Bute|PA34|56.3937|-5.4884|43
Kilchoan|Highland|PH36|56.6979|-6.1132|6
Kilchoman|Argyll and Bute|PA49|55.7833|-6.4333|2
Kilchrenan|Argyll and Bute|PA35|56.3568|-5.1763|3
Kilconquhar|Fife|KY9|56.2105|-2.8266|31
Kilcreggan|Argyll and Bute|G84|55.9846|-4.8210|39
Kildale|North Yorkshire|YO21|54.4754|-1.0652|11
Kildonan|North Ayrshire|KA27|55.5392|-5.1730|0
Kildonnan|Highland|PH42|56.8865|-6.1290|0
Kildrummy|Aberdeenshire|AB33|57.2380|-2.8805|7
Kildwick|North Yorkshire|BD20|53.9109|-1.9863|0
Kilfinan|Argyll and Bute|PA21|55.9582|-5.3102|1
Kilfinnan|Highland|PH34|57.0169|-4.8458|0
Kilgetty|Pembrokeshire|SA68|51.7320|-4.7198|77
Kilham|Northumberland|TD12|55.5886|-2.2537|3
Kilham|East Riding of Yorkshire|YO25|54.0500|-0.3667|3
Kilkenneth|Argyll and Bute|PA77|56.4945|-6.9698|5
Kilkerran|Argyll and Bute|PA28|55.4366|-5.6048|89
Kilkhampton|Cornwall|EX23|50.8757|-4.4839|40
Killay|Swansea|SA2|51.6195|-4.0137|200
Killean|Argyll and Bute|PA29|55.6385|-5.6632|2
Killearn|Stirling|G63|56.0424|-4.3684|70
Killen|Highland|IV9|57.5689|-4.1784|42
Killichonan|Perth and Kinross|PH17|56.6932|-4.3807|1
Killichronan|Argyll and Bute|PA72|56.4986|-6.0019|1
Killiecrankie|Perth and Kinross|PH16|56.7429|-3.7790|9
Killilan|Highland|IV40|57.3161|-5.4124|1
Killin|Stirling|FK21|56.4667|-4.3167|36
Killinallan|Argyll and Bute|PA44|55.7986|-6.2934|1
Killingworth|Tyne and Wear|NE12|55.0360|-1.5643|200
Kilmacolm|Inverclyde|PA13|55.8947|-4.6264|182
Kilmaluag|Highland|IV51|57.6844|-6.3058|6
Kilmany|Fife|KY15|56.3843|-2.9927|5
Kilmarie|Highland|IV49|57.1833|-6.0167|0
Kilmarnock|East Ayrshire|KA3|55.6117|-4.4958|902
Kilmartin|Argyll and Bute|PA31|56.1335|-5.4861|5
Kilmaurs|East Ayrshire|KA3|55.6380|-4.5273|122
Kilmersdon|Somerset|BA3|51.2692|-2.4361|27
Kilmeston|Hampshire|SO24|51.0332|-1.1597|12
Kilmichael|Argyll and Bute|PA28|55.4366|-5.6048|89
Kilmichael Glassary|Argyll and Bute|PA31|56.0849|-5.4436|4
Kilmichael of Inverlussa|Argyll and Bute|PA31|56.0000|-5.5667|0
Kilmington|Wiltshire|BA12|51.1269|-2.3269|22
Kilmington|Devon|EX13|50.7667|-3.0333|47
Kilmorack|Highland|IV4|57.4646|-4.5134|5
Kilmore|Highland|IV44|57.1000|-5.8833|3
Kilmore|Argyll and Bute|PA34|56.3731|-5.4396|7
Kilmory|Argyll and Bute|PA31|56.0167|-5.4167|46
Kilmory|Highland|PH36|56.7500|-6.0333|1
Kilmote|Highland|KW8|58.0833|-3.7333|2
Kilmuir|Highland|IV1|57.4833|-4.2328|200
Kilmun|Argyll and Bute|PA23|55.9922|-4.9324|34
Kilnhurst|South Yorkshire|S64|53.4706|-1.3037|191
Kilninian|Argyll and Bute|PA74|56.5325|-6.2353|1
Kilninver|Argyll and Bute|PA34|56.3385|-5.5231|2
Kilnsea|East Riding of Yorkshire|HU12|53.7244|-0.1277|56
Kilnsey|North Yorkshire|BD23|54.1064|-2.0403|5
Kilnwick|East Riding of Yorkshire|YO25|53.9326|-0.4809|10
Kilpatrick|North Ayrshire|KA27|55.5392|-5.1730|0
Kilpeck|Herefordshire|HR2|51.9694|-2.8075|12
Kilpin|East Riding of Yorkshire|DN14|53.7316|-0.8312|40
Kilrenny|Fife|KY10|56.2341|-2.6872|97
Kilsby|Northamptonshire|CV23|52.3337|-1.1751|42
Kilspindie|Perth and Kinross|PH2|56.4171|-3.2659|9
Kilsyth|North Lanarkshire|G65|55.9760|-4.0592|197
Kiltarlity|Highland|IV4|57.4413|-4.4870|20
Kilton|Somerset|TA5|51.1875|-3.1978|13
Kilvaxter|Highland|IV51|57.6500|-6.4000|3
Kilve|Somerset|TA5|51.1794|-3.2197|20
Kilverstone|Norfolk|IP24|52.4239|0.7791|157
Kilvington|Nottinghamshire|NG13|52.9774|-0.8105|5
Kilwinning|North Ayrshire|KA13|55.6533|-4.7067|304
Kimberley|Nottinghamshire|NG16|52.9833|-1.2667|205
Kimberley|Norfolk|NR18|52.5833|1.0500|31
Kimblesworth|Durham|DH2|54.8264|-1.5937|66
Kimbolton|Herefordshire|HR6|52.2500|-2.7000|19
Kimmeridge|Dorset|BH20|50.6181|-2.1194|9
Kimpton|Hertfordshire|SG4|51.8500|-0.2833|59
Kimpton|Hampshire|SP11|51.2288|-1.5998|25
Kinbrace|Highland|KW11|58.3079|-4.1362|0
Kinbuck|Stirling|FK15|56.2218|-3.9486|20
Kincardine|Fife|FK10|56.0667|-3.7167|92
Kincardine|Highland|IV24|57.8727|-4.3548|10
Kincardine O'Neil|Aberdeenshire|AB34|57.0859|-2.6789|21
Kinclaven|Perth and Kinross|PH1|56.4219|-3.4783|145
Kincraig|Aberdeenshire|AB41|57.3754|-2.1056|80
Kincraig|Highland|PH21|57.1272|-3.9328|18
Kineton|Warwickshire|CV35|52.1565|-1.5115|84
Kineton|Gloucestershire|GL54|51.9333|-1.8500|9
Kinfauns|Perth and Kinross|PH2|56.3849|-3.3473|8
King's Cross|Greater London|WC1|51.5307|-0.1231|200
King's Lynn|Norfolk|PE30|52.7517|0.3952|879
King's Newton|Derbyshire|DE73|52.8320|-1.4216|122
King's Stanley|Gloucestershire|GL10|51.7300|-2.2736|166
Kingarth|Argyll and Bute|PA20|55.7618|-5.0327|10
Kingham|Oxfordshire|OX7|51.9153|-1.6225|35
Kingholm Quay|Dumfries and Galloway|DG1|55.0454|-3.6057|51
Kinghorn|Fife|KY3|56.0690|-3.1761|103
Kinglassie|Fife|KY5|56.1737|-3.2424|54
Kings Langley|Hertfordshire|WD4|51.7139|-0.4504|198
Kingsbarns|Fife|KY16|56.2986|-2.6594|24
Kingsbridge|Somerset|TA23|51.1624|-3.3530|58
Kingsbridge|Devon|TQ7|50.2845|-3.7764|112
Kingsburgh|Highland|IV51|57.5145|-6.3517|1
Kingsbury|Warwickshire|B78|52.5611|-1.6794|85
Kingsbury|Greater London|HA3|51.5934|-0.3212|200
Kingsbury Episcopi|Somerset|TA12|50.9885|-2.8066|25
Kingsclere|Hampshire|RG20|51.3249|-1.2434|110
Kingscote|Gloucestershire|GL8|51.6667|-2.2667|11
Kingsdon|Somerset|TA11|51.0325|-2.6906|25
Kingsdown|Kent|CT14|51.2166|1.3857|200
Kingseat|Fife|KY12|56.0766|-3.4950|100
Kingsey|Buckinghamshire|HP17|51.7542|-0.9254|21
Kingsgate|Kent|CT10|51.3783|1.4315|200
Kingshouse|Stirling|FK19|56.3541|-4.3255|2
Kingskerswell|Devon|TQ12|50.4992|-3.5820|152
Kingskettle|Fife|KY15|56.2621|-3.1169|43
Kingsland|Herefordshire|HR6|52.2500|-2.8000|34
Kingsley|Hampshire|GU35|51.1393|-0.8712|41
Kingsley|Staffordshire|ST10|53.0167|-1.9833|53
Kingsley|Cheshire|WA6|53.2667|-2.6667|99
Kingsmuir|Angus|DD8|56.6167|-2.8333|14
Kingsnorth|Kent|TN23|51.1186|0.8585|73
Kingsteignton|Devon|TQ12|50.5500|-3.5833|163
Kingsthorpe|Northamptonshire|NN2|52.2620|-0.9003|200
Kingston|Dorset|BH20|50.6167|-2.0667|11
Kingston|Hampshire|BH24|50.8443|-1.7873|200
Kingston|West Sussex|BN16|50.8075|-0.4611|200
Kingston|Cambridgeshire|CB23|52.1782|-0.0330|20
Kingston|Kent|CT4|51.2189|1.1470|48
Kingston|Moray|IV32|57.6667|-3.1000|39
Kingston|Isle of Wight|PO38|50.6301|-1.3234|15
Kingston|Devon|TQ7|50.3167|-3.9167|29
Kingston Bagpuize|Oxfordshire|OX13|51.6815|-1.4204|128
Kingston Blount|Oxfordshire|OX9|51.6890|-0.9320|71
Kingston Deverill|Wiltshire|BA12|51.1326|-2.2167|13
Kingston Seymour|Somerset|BS21|51.3983|-2.8611|21
Kingston St Mary|Somerset|TA2|51.0606|-3.1125|34
Kingston near Lewes|East Sussex|BN7|50.8577|-0.0218|59
Kingston on Soar|Nottinghamshire|NG11|52.8447|-1.2557|33
Kingston upon Hull|East Riding of Yorkshire|HU1|53.7446|-0.3353|4418
Kingston upon Thames|Greater London|KT1|51.4126|-0.2974|200
Kingstone|Herefordshire|HR2|52.0167|-2.8333|46
Kingstone|Staffordshire|ST14|52.8670|-1.9218|25
Kingstone|Somerset|TA19|50.9189|-2.8853|21
Kingstown|Cumbria|CA3|54.9085|-2.9405|200
Kingswear|Devon|TQ6|50.3491|-3.5730|0
Kingswinford|West Midlands|DY6|52.4976|-2.1689|782
Kingswood|Warwickshire|B94|52.3360|-1.7279|68
Kingswood|Gloucestershire|BS15|51.4528|-2.5083|200
Kingswood|Buckinghamshire|HP18|51.8626|-1.0022|16
Kingswood|Surrey|KT20|51.2948|-0.2143|200
Kingswood|Kent|ME17|51.2327|0.6137|84
Kingswood|Powys|SY21|52.6585|-3.2074|4
Kingthorpe|Lincolnshire|LN3|53.2500|-0.3000|4
Kington|Herefordshire|HR5|52.2041|-3.0255|25
Kington|Worcestershire|WR7|52.2000|-2.0167|25
Kington Langley|Wiltshire|SN15|51.4888|-2.1166|65
Kington St Michael|Wiltshire|SN14|51.4961|-2.1403|41
Kingussie|Highland|PH21|57.0800|-4.0523|73
Kinlet|Shropshire|DY12|52.4197|-2.4146|29
Kinloch|Highland|IV16|57.6621|-4.3413|47
Kinloch|Fife|KY15|56.2995|-3.0541|54
Kinloch|Perth and Kinross|PH10|56.6081|-3.3607|16
Kinloch Hourn|Highland|PH35|57.0741|-4.9141|0
Kinloch Rannoch|Perth and Kinross|PH16|56.7011|-4.1870|19
Kinlochard|Stirling|FK8|56.1882|-4.4915|4
Kinlochbervie|Highland|IV27|58.4587|-5.0433|10
Kinlocheil|Highland|PH33|56.8586|-5.3090|0
Kinlochewe|Highland|IV22|57.6043|-5.3021|5
Kinlochmoidart|Highland|PH36|56.7842|-5.7460|1
Kinloss|Moray|IV36|57.6349|-3.5701|40
Kinmel Bay|Conwy|LL22|53.3123|-3.5172|259
Kinmuck|Aberdeenshire|AB51|57.2688|-2.3041|9
Kinnaird|Perth and Kinross|PH14|56.4333|-3.2333|7
Kinneff|Aberdeenshire|DD10|56.8810|-2.2565|11
Kinnell|Angus|DD11|56.6441|-2.6377|25
Kinnell|Stirling|FK21|56.4657|-4.3210|34
Kinnerley|Shropshire|SY10|52.7839|-2.9855|30
Kinnersley|Herefordshire|HR3|52.1333|-2.9500|9
Kinnersley|Worcestershire|WR8|52.0795|-2.2054|19
Kinnerton|Powys|LD8|52.2617|-3.1095|5
Kinoulton|Nottinghamshire|NG12|52.8714|-0.9917|25
Kinrara|Highland|PH22|57.1936|-3.8205|107
Kinross|Perth and Kinross|KY13|56.2047|-3.4214|119
Kinsham|Herefordshire|LD8|52.2833|-2.9333|7
Kinson|Dorset|BH11|50.7655|-1.9096|200
Kintbury|Berkshire|RG17|51.3996|-1.4487|65
Kintessack|Moray|IV36|57.6212|-3.6737|4
Kinton|Shropshire|SY4|52.7683|-2.9336|21
Kintore|Aberdeenshire|AB51|57.2372|-2.3454|97
Kintour|Argyll and Bute|PA42|55.6833|-6.0500|0
Kintra|Argyll and Bute|PA42|55.6540|-6.2613|1
Kintraw|Argyll and Bute|PA31|56.1833|-5.5000|1
Kinuachdrach|Argyll and Bute|PA60|55.8665|-5.9289|0
Kippax|West Yorkshire|LS25|53.7669|-1.3710|128
Kippen|Stirling|FK8|56.1267|-4.1708|37
Kippen|Perth and Kinross|PH2|56.3871|-3.4042|161
Kirby Cross|Essex|CO13|51.8418|1.2188|161
Kirby Hill|North Yorkshire|DL11|54.4533|-1.7854|14
Kirby Knowle|North Yorkshire|YO7|54.2794|-1.2829|10
Kirby Misperton|North Yorkshire|YO17|54.2054|-0.8066|15
Kirby Muxloe|Leicestershire|LE9|52.6302|-1.2276|200
Kirby Sigston|North Yorkshire|DL6|54.3474|-1.3634|9
Kirby Wiske|North Yorkshire|YO7|54.2576|-1.4246|12
Kirdford|West Sussex|RH14|51.0299|-0.5497|34
Kirk Bramwith|South Yorkshire|DN7|53.5989|-1.0632|15
Kirk Ella|East Riding of Yorkshire|HU10|53.7540|-0.4549|200
Kirk Ireton|Derbyshire|DE6|53.0479|-1.6031|19
Kirk Langley|Derbyshire|DE6|52.9460|-1.5725|31
Kirk Merrington|Durham|DL16|54.6764|-1.5975|67
Kirk Sandall|South Yorkshire|DN3|53.5621|-1.0688|200
Kirk Smeaton|North Yorkshire|WF8|53.6443|-1.2179|25
Kirk Yetholm|Scottish Borders|TD5|55.5471|-2.2756|35
Kirkandrews|Dumfries and Galloway|DG6|54.8371|-4.0554|150
Kirkandrews-upon-Eden|Cumbria|CA5|54.9174|-3.0106|30
Kirkbean|Dumfries and Galloway|DG2|54.9170|-3.5959|8
Kirkbride|Cumbria|CA5|54.8550|-3.0184|14
Kirkbuddo|Angus|DD8|56.5790|-2.8078|9
Kirkburn|East Riding of Yorkshire|YO25|53.9834|-0.5040|11
Kirkburton|West Yorkshire|HD8|53.6105|-1.7029|146
Kirkby|Merseyside|L32|53.4833|-2.9000|790
Kirkby|Lincolnshire|LN8|53.3745|-0.3270|112
Kirkby Fleetham|North Yorkshire|DL7|54.3463|-1.5657|26
Kirkby Lonsdale|Cumbria|LA6|54.2026|-2.5983|99
Kirkby Malham|North Yorkshire|BD23|54.0447|-2.1620|11
Kirkby Mallory|Leicestershire|LE9|52.6017|-1.3269|18
Kirkby Malzeard|North Yorkshire|HG4|54.1644|-1.6463|40
Kirkby Overblow|North Yorkshire|HG3|53.9381|-1.5055|18
Kirkby Stephen|Cumbria|CA17|54.4723|-2.3486|101
Kirkby Thore|Cumbria|CA10|54.6254|-2.5620|33
Kirkby in Ashfield|Nottinghamshire|NG17|53.0998|-1.2438|200
Kirkby on Bain|Lincolnshire|LN10|53.1449|-0.1454|13
Kirkbymoorside|North Yorkshire|YO62|54.2701|-0.9322|139
Kirkcaldy|Fife|KY1|56.1098|-3.1615|200
Kirkcambeck|Cumbria|CA8|55.0133|-2.7309|6
Kirkcolm|Dumfries and Galloway|DG9|54.9732|-5.0797|10
Kirkconnel|Dumfries and Galloway|DG4|55.3856|-3.9984|61
Kirkconnell|Dumfries and Galloway|DG2|54.9833|-3.6000|13
Kirkcowan|Dumfries and Galloway|DG8|54.9135|-4.6090|23
Kirkcudbright|Dumfries and Galloway|DG6|54.8383|-4.0491|154
Kirkgunzeon|Dumfries and Galloway|DG2|54.9828|-3.7736|11
Kirkham|Lancashire|PR4|53.7824|-2.8719|184
Kirkhamgate|West Yorkshire|WF2|53.7019|-1.5524|121
Kirkharle|Northumberland|NE19|55.1324|-1.9859|8
Kirkheaton|West Yorkshire|HD5|53.6572|-1.7286|200
Kirkheaton|Northumberland|NE19|55.0833|-1.9667|5
Kirkhill|Moray|AB38|57.4863|-3.2269|7
Kirkhill|Angus|DD10|56.7481|-2.4273|3
Kirkhill|Highland|IV5|57.4766|-4.4132|29
Kirkhope|Scottish Borders|TD7|55.5040|-2.9826|9
Kirkinner|Dumfries and Galloway|DG8|54.8325|-4.4568|15
Kirkintilloch|East Dunbartonshire|G66|55.9393|-4.1526|375
Kirkland|Cumbria|CA10|54.6857|-2.5514|3
Kirkland|Dumfries and Galloway|DG11|55.1137|-3.3383|91
Kirkleatham|North Yorkshire|TS10|54.5885|-1.0818|164
Kirklevington|North Yorkshire|TS15|54.4829|-1.3365|72
Kirklington|North Yorkshire|DL8|54.2167|-1.5000|26
Kirklington|Nottinghamshire|NG22|53.1000|-0.9833|17
Kirklinton|Cumbria|CA6|54.9943|-2.8873|9
Kirkliston|City of Edinburgh|EH29|55.9536|-3.4029|124
Kirkmaiden|Dumfries and Galloway|DG9|54.6924|-4.9123|27
Kirkmichael|South Ayrshire|KA19|55.3333|-4.6167|12
Kirkmichael|Perth and Kinross|PH10|56.7236|-3.5047|16
Kirknewton|West Lothian|EH27|55.8875|-3.4190|52
Kirknewton|Northumberland|NE71|55.5500|-2.1333|1
Kirkoswald|Cumbria|CA10|54.7667|-2.7000|24
Kirkoswald|South Ayrshire|KA19|55.3167|-4.7667|9
Kirkpatrick Durham|Dumfries and Galloway|DG7|55.0114|-3.8976|14
Kirksanton|Cumbria|LA18|54.2156|-3.3198|16
Kirkstall|West Yorkshire|LS5|53.8158|-1.6022|200
Kirkstead|Lincolnshire|LN10|53.1412|-0.2153|85
Kirkton|Fife|DD6|56.4365|-2.9256|84
Kirkton|Angus|DD8|56.6558|-2.9222|23
Kirkton|Dumfries and Galloway|DG1|55.1167|-3.6167|15
Kirkton|Highland|IV1|57.4833|-4.2328|200
Kirkton|Argyll and Bute|PA31|56.0491|-5.4561|45
Kirkton|Perth and Kinross|PH3|56.3023|-3.7053|142
Kirkton|Scottish Borders|TD9|55.4167|-2.7333|7
Kirkton of Airlie|Angus|DD8|56.6333|-3.1167|8
Kirkton of Auchterhouse|Angus|DD3|56.5304|-3.0695|13
Kirkton of Culsalmond|Aberdeenshire|AB52|57.3833|-2.5667|12
Kirkton of Durris|Aberdeenshire|AB31|57.0500|-2.3833|11
Kirkton of Glenbuchat|Aberdeenshire|AB36|57.2167|-3.0333|2
Kirkton of Glenisla|Angus|PH11|56.7333|-3.2833|4
Kirkton of Kingoldrum|Angus|DD8|56.6667|-3.0833|5
Kirkton of Logie Buchan|Aberdeenshire|AB41|57.3500|-2.0167|9
Kirkton of Menmuir|Angus|DD9|56.7681|-2.7656|3
Kirkton of Skene|Aberdeenshire|AB32|57.1592|-2.3292|55
Kirkton of Tealing|Angus|DD4|56.5333|-2.9667|14
Kirktown of Alvah|Aberdeenshire|AB45|57.6167|-2.5333|7
Kirktown of Deskford|Moray|AB56|57.6333|-2.8167|12
Kirktown of Slains|Aberdeenshire|AB41|57.3500|-1.9333|11
Kirkwall|Orkney Islands|KW15|58.9848|-2.9587|238
Kirkwhelpington|Northumberland|NE19|55.1547|-2.0062|21
Kirmington|Lincolnshire|DN39|53.5865|-0.3337|20
Kirmond le Mire|Lincolnshire|LN3|53.2421|-0.4160|34
Kirn|Argyll and Bute|PA23|55.9609|-4.9117|200
Kirriemuir|Angus|DD8|56.6740|-3.0034|135
Kirtlebridge|Dumfries and Galloway|DG11|55.0439|-3.1925|20
Kirtling|Cambridgeshire|CB8|52.1862|0.4725|11
Kirtlington|Oxfordshire|OX5|51.8732|-1.2749|40
Kirtomy|Highland|KW14|58.5414|-4.1577|1
Kirton|Suffolk|IP10|52.0083|1.3194|54
Kirton|Nottinghamshire|NG22|53.2110|-0.9686|38
Kirton|Lincolnshire|PE20|52.9277|-0.0601|148
Kirton in Lindsey|Lincolnshire|DN21|53.4755|-0.5957|111
Kislingbury|Northamptonshire|NN7|52.2298|-0.9791|87
Klibreck|Highland|IV27|58.2667|-4.4167|1
Knaith|Lincolnshire|DN21|53.3532|-0.7556|13
Knaphill|Surrey|GU21|51.3189|-0.6154|200
Knapton|Norfolk|NR28|52.8500|1.4333|31
Knapton|North Yorkshire|YO26|53.9749|-1.1743|31
Knaresborough|North Yorkshire|HG5|54.0091|-1.4685|287
Knarsdale|Cumbria|CA6|54.9944|-2.8934|10
Knebworth|Hertfordshire|SG3|51.8667|-0.1839|171
Knedlington|East Riding of Yorkshire|DN14|53.7427|-0.8849|145
Kneesall|Nottinghamshire|NG22|53.1704|-0.9490|15
Kneeton|Nottinghamshire|NG13|53.0073|-0.9422|15
Knelston|Swansea|SA3|51.5788|-4.2115|18
Knettishall|Suffolk|IP22|52.3863|0.8979|14
Knighton|Powys|LD7|52.3500|-3.0500|88
Knighton|Leicestershire|LE2|52.6076|-1.1166|200
Knighton|Staffordshire|ST20|52.7978|-2.2780|18
Knighton|Somerset|TA5|51.1452|-3.1020|11
Knighton|Shropshire|TF9|52.8971|-2.4704|166
Knightsbridge|Greater London|SW1|51.5015|-0.1619|200
Knipton|Leicestershire|NG32|52.8727|-0.7769|15
Knitsley|Durham|DH8|54.8325|-1.8292|99
Kniveton|Derbyshire|DE6|53.0495|-1.6902|9
Knock|Moray|AB54|57.5500|-2.7500|8
Knock|Cumbria|CA16|54.6167|-2.4833|13
Knock|Argyll and Bute|PA71|56.4667|-5.9833|2
Knockan|Highland|IV27|58.0333|-5.0167|0
Knockandhu|Moray|AB37|57.2833|-3.3000|3
Knockando|Moray|AB38|57.4590|-3.3492|8
Knockbain|Highland|IV8|57.5333|-4.2667|5
Knockfin|Highland|IV4|57.3010|-4.8201|2
Knockholt|Kent|TN14|51.3108|0.1056|53
Knockin|Shropshire|SY10|52.7965|-2.9967|23
Knook|Wiltshire|BA12|51.1759|-2.0906|33
Knossington|Leicestershire|LE15|52.6699|-0.8168|10
Knotting|Bedfordshire|MK44|52.2600|-0.5328|6
Knottingley|West Yorkshire|WF11|53.7078|-1.2564|334
Knotty Ash|Merseyside|L14|53.4162|-2.8965|200
Knowl Hill|Berkshire|RG10|51.5072|-0.8183|48
Knowle|West Midlands|B93|52.3833|-1.7333|200
Knowle|County of Bristol|BS4|51.4355|-2.5633|200
Knowle|Shropshire|SY8|52.3654|-2.6954|200
Knowlton|Kent|CT3|51.2333|1.2667|16
Knowsley|Merseyside|L34|53.4540|-2.8540|134
Knowstone|Devon|EX36|50.9948|-3.6736|7
Knucklas|Powys|LD7|52.3605|-3.0969|17
Knutsford|Cheshire|WA16|53.3029|-2.3748|264
Kyle of Lochalsh|Highland|IV40|57.2839|-5.7112|43
Kyleakin|Highland|IV41|57.2707|-5.7409|22
Kylerhea|Highland|IV40|57.2278|-5.6649|1
Kylesmorar|Highland|PH41|57.0043|-5.8303|34
Kylestrome|Highland|IV27|58.2639|-5.0407|2
Laceby|Lincolnshire|DN37|53.5409|-0.1683|114
Lackford|Suffolk|IP28|52.3028|0.6224|12
Lacock|Wiltshire|SN15|51.4153|-2.1219|42
Ladbroke|Warwickshire|CV33|52.2545|-1.4803|8
Ladock|Cornwall|TR2|50.3203|-4.9614|27
Ladybank|Fife|KY15|56.2742|-3.1239|57
Ladykirk|Scottish Borders|TD15|55.7217|-2.1799|11
Lagavulin|Argyll and Bute|PA42|55.6358|-6.1269|5
Lagg|North Ayrshire|KA27|55.5392|-5.1730|0
Lagg|Argyll and Bute|PA60|55.9333|-5.8667|1
Laggan|Moray|AB55|57.5240|-2.9903|6
Laggan|Stirling|FK18|56.3246|-4.3291|8
Laggan|Argyll and Bute|PA43|55.7559|-6.2838|36
Laggan|Highland|PH20|57.0333|-4.2667|1
Lagganulva|Argyll and Bute|PA73|56.4938|-6.1396|1
Laide|Highland|IV22|57.8651|-5.5417|5
Laindon|Essex|SS15|51.5763|0.4217|200
Lairg|Highland|IV27|58.0237|-4.3996|27
Lakenheath|Suffolk|IP27|52.4176|0.5221|125
Laleham|Surrey|TW18|51.4096|-0.4894|185
Laleston|Bridgend|CF32|51.5060|-3.6229|95
Lamarsh|Essex|CO8|51.9865|0.7524|27
Lamas|Norfolk|NR10|52.7500|1.3333|30
Lamberhurst|Kent|TN3|51.1020|0.3933|74
Lamberton|Northumberland|TD15|55.7480|-2.0143|150
Lambeth|Greater London|SE1|51.4963|-0.1115|200
Lambeth North|Greater London|SE1|51.4987|-0.0904|200
Lambley|Nottinghamshire|NG4|52.9833|-1.0667|200
Lambourn|Berkshire|RG17|51.5080|-1.5310|113
Lambs Green|West Sussex|RH12|51.1136|-0.2643|26
Lambston|Pembrokeshire|SA62|51.8116|-5.0381|9
Lamesley|Tyne and Wear|NE11|54.9157|-1.6095|147
Lamington|South Lanarkshire|ML12|55.5628|-3.6187|4
Lamlash|North Ayrshire|KA27|55.5336|-5.1296|50
Lampeter|Ceredigion|SA48|52.1128|-4.0804|109
Lampeter Velfrey|Pembrokeshire|SA67|51.7978|-4.6774|11
Lamphey|Pembrokeshire|SA71|51.6664|-4.8720|26
Lamplugh|Cumbria|CA14|54.6347|-3.5381|200
Lamport|Northamptonshire|NN6|52.3635|-0.8914|16
Lamyatt|Somerset|BA4|51.1217|-2.4950|18
Lanark|South Lanarkshire|ML11|55.6737|-3.7817|212
Lancaster|Lancashire|LA1|54.0465|-2.7997|598
Lanchester|Durham|DH7|54.8211|-1.7426|125
Lancing|West Sussex|BN99|50.8224|-0.3566|200
Landbeach|Cambridgeshire|CB25|52.2645|0.1623|29
Landewednack|Cornwall|TR12|49.9699|-5.2104|37
Landford|Wiltshire|SP5|50.9683|-1.6354|34
Landimore|Swansea|SA3|51.6149|-4.2214|8
Landore|Swansea|SA1|51.6440|-3.9414|200
Landrake|Cornwall|PL12|50.4227|-4.2902|51
Landshipping|Pembrokeshire|SA67|51.7679|-4.8812|5
Laneham|Nottinghamshire|DN22|53.2767|-0.7966|16
Langar|Nottinghamshire|NG13|52.9038|-0.9253|24
Langbank|Renfrewshire|PA14|55.9236|-4.5926|32
Langcliffe|North Yorkshire|BD24|54.0807|-2.2740|125
Langdon Hills|Essex|SS16|51.5617|0.4219|200
Langford|Essex|CM9|51.7494|0.6611|74
Langford|Devon|EX15|50.8772|-3.3396|35
Langford|Oxfordshire|GL7|51.7236|-1.6435|34
Langford|Nottinghamshire|NG23|53.1169|-0.7729|9
Langford|Bedfordshire|SG18|52.0546|-0.2717|93
Langford Budville|Somerset|TA21|50.9974|-3.2688|31
Langham|Essex|CO4|51.9488|0.9433|47
Langham|Suffolk|IP31|52.2924|0.8979|31
Langham|Rutland|LE15|52.6915|-0.7539|86
Langham|Norfolk|NR25|52.9333|0.9833|18
Langho|Lancashire|BB6|53.8022|-2.4508|70
Langholm|Dumfries and Galloway|DG13|55.1510|-2.9989|90
Langley|Essex|CB11|51.9959|0.1043|13
Langley|Warwickshire|CV37|52.2633|-1.7200|12
Langley|Derbyshire|DE75|53.0126|-1.3537|0
Langley|Hampshire|GU33|51.0519|-0.8901|157
Langley|Kent|ME17|51.2333|0.5833|183
Langley|Hertfordshire|SG4|51.8969|-0.2476|17
Langley|Cheshire|SK11|53.2333|-2.0833|30
Langley|Berkshire|SL3|51.4990|-0.5523|200
Langley Green|Derbyshire|DE6|52.9939|-1.7180|43
Langley Marsh|Somerset|TA4|51.0543|-3.3220|91
Langley Mill|Derbyshire|DE75|53.0189|-1.3299|200
Langley Park|Durham|DH7|54.7998|-1.6700|139
Langport|Somerset|TA10|51.0378|-2.8281|138
Langrick|Lincolnshire|PE22|53.0222|-0.1064|16
Langrigg|Cumbria|CA5|54.8550|-3.0184|14
Langstone|Hampshire|PO9|50.8397|-0.9828|200
Langthwaite|North Yorkshire|DL11|54.4176|-1.9932|28
Langtoft|Lincolnshire|PE6|52.6983|-0.3404|61
Langton|Durham|DL2|54.5743|-1.7546|13
Langton|Lincolnshire|LN9|53.2049|-0.1444|58
Langton|North Yorkshire|YO17|54.0937|-0.7812|6
Langton Matravers|Dorset|BH19|50.6097|-2.0002|84
Langton by Wragby|Lincolnshire|LN3|53.2421|-0.4160|34
Langtree|Devon|EX38|50.9167|-4.2000|22
Langwathby|Cumbria|CA10|54.6963|-2.6688|33
Langwell|Highland|IV27|57.9667|-4.6833|1
Langworth|Lincolnshire|LN3|53.2734|-0.4105|17
Lanivet|Cornwall|PL30|50.4435|-4.7644|34
Lanlivery|Cornwall|PL22|50.4034|-4.6516|66
Lanreath|Cornwall|PL13|50.3841|-4.5604|16
Lansallos|Cornwall|PL13|50.3363|-4.5691|7
Lanteglos|Cornwall|PL32|50.6329|-4.6623|50
Lanton|Northumberland|NE71|55.5552|-2.0438|12
Lanton|Scottish Borders|TD8|55.4833|-2.6000|3
Lapford|Devon|EX17|50.8592|-3.8054|39
Laphroaig|Argyll and Bute|PA42|55.6167|-6.1500|1
Lapley|Staffordshire|ST19|52.7141|-2.1877|21
Lapworth|Warwickshire|B94|52.3365|-1.7612|38
Larbert|Falkirk|FK5|56.0225|-3.8287|291
Largs|North Ayrshire|KA30|55.7963|-4.8634|194
Largue|Aberdeenshire|AB54|57.4629|-2.6036|10
Largybeg|North Ayrshire|KA27|55.5392|-5.1730|0
Larkhall|South Lanarkshire|ML9|55.7333|-3.9667|329
Larkhill|Wiltshire|SP4|51.2000|-1.8167|63
Larling|Norfolk|NR16|52.4652|0.9125|15
Lartington|Durham|DL12|54.5541|-1.9724|22
Lasborough|Gloucestershire|GL8|51.6464|-2.2587|4
Lasham|Hampshire|GU34|51.1777|-1.0349|17
Lassington|Gloucestershire|GL2|51.8872|-2.2974|61
Lasswade|Midlothian|EH22|55.8834|-3.1150|200
Latchford|Cheshire|WA4|53.3833|-2.5667|200
Latchingdon|Essex|CM3|51.6716|0.7258|44
Lathbury|Buckinghamshire|MK16|52.0988|-0.7213|47
Latheron|Highland|KW5|58.2833|-3.3671|8
Lathones|Fife|KY9|56.2680|-2.8501|16
Latimer|Buckinghamshire|HP5|51.6796|-0.5497|88
Latton|Wiltshire|SN6|51.6589|-1.8706|26
Lauder|Scottish Borders|TD2|55.7191|-2.7475|60
Laugharne|Carmarthenshire|SA33|51.7714|-4.4625|51
Laughton|East Sussex|BN8|50.8982|0.1342|19
Laughton|Lincolnshire|DN21|53.4667|-0.7167|11
Laughton|Leicestershire|LE17|52.4938|-1.0282|8
Launceston|Cornwall|PL15|50.6370|-4.3601|177
Launton|Oxfordshire|OX6|51.8975|-1.1161|67
Laurencekirk|Aberdeenshire|AB30|56.8334|-2.4654|96
Laurieston|Dumfries and Galloway|DG7|54.9667|-4.0500|9
Laurieston|Falkirk|FK2|56.0043|-3.7547|200
Lavendon|Buckinghamshire|MK46|52.1728|-0.6611|40
Lavenham|Suffolk|CO10|52.1086|0.7962|72
Lavernock|Vale of Glamorgan|CF64|51.4074|-3.1763|25
Laverstoke|Hampshire|RG28|51.2346|-1.2966|29
Laverton|North Yorkshire|HG4|54.1500|-1.6500|18
Law|South Lanarkshire|ML8|55.7500|-3.8833|97
Lawers|Perth and Kinross|PH15|56.5302|-4.1521|1
Lawford|Essex|CO11|51.9333|1.0333|99
Lawhitton|Cornwall|PL15|50.6176|-4.3259|22
Lawley|Shropshire|TF4|52.6833|-2.4833|200
Lawrenny|Pembrokeshire|SA68|51.7258|-4.8719|9
Lawshall|Suffolk|IP29|52.1548|0.7251|35
Laxey|Isle of Man|IM4|54.2302|-4.3999|0
Laxfield|Suffolk|IP13|52.3021|1.3659|52
Laxton|East Riding of Yorkshire|DN14|53.7167|-0.8000|11
Laxton|Nottinghamshire|NG22|53.1833|-0.9167|12
Laxton|Northamptonshire|NN17|52.5500|-0.6000|6
Layer Marney|Essex|CO5|51.8287|0.7946|24
Layer de la Haye|Essex|CO2|51.8459|0.8574|53
Layham|Suffolk|IP7|52.0269|0.9653|45
Lazenby|North Yorkshire|TS6|54.5705|-1.1151|64
Lazonby|Cumbria|CA10|54.7475|-2.7038|39
Lea|Derbyshire|DE4|53.1275|-1.5654|138
Lea|Lincolnshire|DN21|53.3667|-0.7500|45
Lea|Herefordshire|HR9|51.9000|-2.5000|35
Lea|Wiltshire|SN16|51.5753|-2.0631|23
Lea|Shropshire|SY5|52.6515|-2.8327|26
Lea Marston|Warwickshire|B76|52.5380|-1.7010|30
Lea Town|Lancashire|PR4|53.7740|-2.7960|53
Leadburn|Midlothian|EH46|55.7869|-3.2213|6
Leadenham|Lincolnshire|LN5|53.0579|-0.5818|28
Leadgate|Cumbria|CA9|54.7833|-2.4500|10
Leadgate|Durham|DH8|54.8667|-1.8000|142
Leadgate|Tyne and Wear|NE17|54.9135|-1.8176|140
Leadhills|South Lanarkshire|ML12|55.4170|-3.7604|15
Leafield|Oxfordshire|OX8|51.8350|-1.5438|32
Leagrave|Bedfordshire|LU4|51.9022|-0.4600|200
Leake Common Side|Lincolnshire|PE22|53.0333|0.0833|61
Lealholm|North Yorkshire|YO21|54.4590|-0.8253|12
Leasingham|Lincolnshire|NG34|53.0257|-0.4261|65
Leatherhead|Surrey|KT22|51.2965|-0.3338|773
Leathley|North Yorkshire|LS21|53.9186|-1.6475|20
Leaton|Shropshire|SY4|52.7618|-2.7913|56
Leaveland|Kent|ME13|51.2495|0.8766|16
Leavening|North Yorkshire|YO17|54.0574|-0.8027|26
Lechlade|Gloucestershire|GL7|51.6940|-1.6913|97
Leck|Lancashire|LA6|54.1863|-2.5471|17
Leckford|Hampshire|SO20|51.1374|-1.4657|15
Leckhampstead|Buckinghamshire|MK18|52.0341|-0.9382|13
Leckhampstead|Berkshire|RG20|51.4851|-1.3682|22
Leckmelm|Highland|IV23|57.8667|-5.0833|5
Leconfield|East Riding of Yorkshire|HU17|53.8773|-0.4573|38
Ledbury|Herefordshire|HR8|52.0364|-2.4263|154
Ledmore|Highland|IV27|58.0668|-4.9726|0
Ledsham|West Yorkshire|LS25|53.7632|-1.3086|12
Ledston|West Yorkshire|WF10|53.7525|-1.3436|51
Ledwell|Oxfordshire|OX7|51.9501|-1.3905|9
Lee|Devon|EX34|51.2000|-4.1833|8
Lee|Argyll and Bute|PA67|56.3139|-6.2327|7
Lee|Greater London|SE12|51.4448|0.0209|200
Lee|Hampshire|SO51|50.9953|-1.5049|200
Lee Brockhurst|Shropshire|SY4|52.8399|-2.6737|13
Lee-on-the-Solent|Hampshire|PO13|50.8017|-1.2017|200
Leebotwood|Shropshire|SY6|52.5846|-2.7752|14
Leece|Cumbria|LA12|54.1157|-3.1577|26
Leeds|West Yorkshire|LS1|53.7965|-1.5478|6689
Leeds|Kent|ME17|51.2468|0.6068|70
Leedstown|Cornwall|TR27|50.1606|-5.3550|51
Leek|Staffordshire|ST13|53.1043|-2.0221|294
Leek Wootton|Warwickshire|CV35|52.3185|-1.5769|41
Leeming|West Yorkshire|BD22|53.8456|-1.9551|200
Leeming|North Yorkshire|DL7|54.3053|-1.5594|111
Leeming Bar|North Yorkshire|DL7|54.3053|-1.5594|111
Lees|Derbyshire|DE6|52.9939|-1.7180|43
Lees|Greater Manchester|OL4|53.5333|-2.0667|169
Leeswood|Flintshire|CH7|53.1335|-3.0947|89
Legbourne|Lincolnshire|LN11|53.3385|0.0526|28
Legerwood|Scottish Borders|TD4|55.6814|-2.6599|3
Legsby|Lincolnshire|LN8|53.3549|-0.2943|4
Leicester|Leicestershire|LE1|52.6386|-1.1317|5531
Leigh|Dorset|DT9|50.8667|-2.5500|31
Leigh|Gloucestershire|GL19|51.9341|-2.1904|18
Leigh|Surrey|RH2|51.2080|-0.2499|23
Leigh|Wiltshire|SN6|51.6167|-1.9000|10
Leigh|Shropshire|SY5|52.6515|-2.8327|26
Leigh|Kent|TN11|51.1968|0.2153|46
Leigh|Greater Manchester|WN7|53.4833|-2.5167|200
Leigh|Worcestershire|WR6|52.1768|-2.3163|21
Leigh Woods|Somerset|BS8|51.4497|-2.6418|116
Leigh upon Mendip|Somerset|BA3|51.2231|-2.4433|34
Leigh-on-Sea|Essex|SS9|51.5430|0.6491|200
Leighterton|Gloucestershire|GL8|51.6195|-2.2563|9
Leighton|Somerset|BA11|51.1936|-2.4239|9
Leighton|Powys|SY21|52.6500|-3.1333|26
Leighton|Shropshire|SY5|52.6515|-2.8327|26
Leighton Buzzard|Bedfordshire|LU7|51.9172|-0.6580|516
Leinthall Earls|Herefordshire|HR6|52.3052|-2.8189|9
Leinthall Starkes|Herefordshire|SY8|52.3228|-2.8285|5
Leintwardine|Herefordshire|SY7|52.3620|-2.8763|30
Leiston|Suffolk|IP16|52.2061|1.5776|122
Leith|City of Edinburgh|EH6|55.9713|-3.1723|200
Leitholm|Scottish Borders|TD12|55.6899|-2.3372|18
Lelant|Cornwall|TR26|50.2029|-5.4792|200
Lemington|Tyne and Wear|NE15|54.9784|-1.7094|200
Lendalfoot|South Ayrshire|KA26|55.1656|-4.9370|6
Lenham|Kent|ME17|51.2370|0.7189|121
Lennoxtown|East Dunbartonshire|G65|55.9733|-4.0580|0
Lenton|Lincolnshire|NG33|52.8609|-0.4788|11
Lenwade|Norfolk|NR9|52.7222|1.1060|41
Leominster|Herefordshire|HR6|52.2258|-2.7449|193
Lepe|Hampshire|SO45|50.7855|-1.3639|4
Lephinmore|Argyll and Bute|PA27|56.1552|-5.0844|14
Lerags|Argyll and Bute|PA34|56.3667|-5.5167|1
Lerryn|Cornwall|PL22|50.3845|-4.6174|28
Lerwick|Shetland Islands|ZE1|60.1545|-1.1494|285
Lesbury|Northumberland|NE66|55.3983|-1.6283|78
Leslie|Aberdeenshire|AB52|57.3000|-2.6667|4
Leslie|Fife|KY6|56.2000|-3.2167|200
Lesmahagow|South Lanarkshire|ML11|55.6367|-3.8874|117
Lessingham|Norfolk|NR12|52.7982|1.5502|43
Leswalt|Dumfries and Galloway|DG9|54.9304|-5.0919|22
Letchworth|Hertfordshire|SG6|51.9794|-0.2266|0
Letcombe Bassett|Oxfordshire|OX12|51.5634|-1.4624|22
Letcombe Regis|Oxfordshire|OX12|51.5767|-1.4517|57
Letham|Angus|DD8|56.6167|-2.7667|37
Letham|Fife|KY15|56.2995|-3.0541|54
Letheringsett|Norfolk|NR25|52.9073|1.0652|29
Letterfearn|Highland|IV40|57.2562|-5.5103|2
Letterston|Pembrokeshire|SA62|51.9276|-4.9914|36
Letton|Herefordshire|HR3|52.1110|-2.9669|5
Letton|Shropshire|SY7|52.4258|-2.8872|20
Letty Green|Hertfordshire|SG14|51.7818|-0.1370|34
Leuchars|Fife|KY16|56.3817|-2.8825|70
Leven|East Riding of Yorkshire|HU17|53.8833|-0.3167|67
Leven|Fife|KY8|56.2000|-3.0000|220
Levens|Cumbria|LA8|54.2691|-2.7873|63
Levenshulme|Greater Manchester|M12|53.4442|-2.1916|200
Leverington|Cambridgeshire|PE13|52.6821|0.1367|146
Leverstock Green|Hertfordshire|HP3|51.7482|-0.4326|200
Leverton|Lincolnshire|PE22|53.0000|0.0833|42
Levington|Suffolk|IP10|52.0059|1.2523|25
Levisham|North Yorkshire|YO18|54.3038|-0.7207|8
Lewannick|Cornwall|PL15|50.6002|-4.4383|20
Lewdown|Devon|EX20|50.6577|-4.1979|33
Lewes|East Sussex|BN7|50.8742|0.0077|227
Leweston|Pembrokeshire|SA62|51.8619|-4.9939|9
Lewisham|Greater London|SE13|51.4643|-0.0119|200
Lewiston|Highland|IV3|57.4768|-4.2472|200
Lewknor|Oxfordshire|OX9|51.7384|-0.9840|200
Lewtrenchard|Devon|EX20|50.6540|-4.1849|31
Leyburn|North Yorkshire|DL8|54.3100|-1.8304|120
Leyland|Lancashire|PR25|53.6979|-2.6876|658
Leylodge|Aberdeenshire|AB51|57.2146|-2.3813|6
Leysdown-on-Sea|Kent|ME12|51.3973|0.9216|81
Leyton|Greater London|E10|51.5596|-0.0078|200
Leytonstone|Greater London|E11|51.5686|0.0077|200
Lezant|Cornwall|PL15|50.5877|-4.3486|21
Lhanbryde|Moray|IV30|57.6167|-3.2167|4
Libberton|South Lanarkshire|ML11|55.6689|-3.6075|3
Liberton|City of Edinburgh|EH16|55.9129|-3.1609|200
Lichfield|Staffordshire|WS13|52.6815|-1.8255|521
Lickey|Worcestershire|B45|52.3729|-2.0144|125
Lickey End|Worcestershire|B60|52.3729|-2.0144|125
Liddesdale|Highland|PH33|56.8178|-5.0965|200
Liddington|Wiltshire|SN4|51.5316|-1.7030|27
Lidgate|Suffolk|CB8|52.1911|0.5189|10
Lidlington|Bedfordshire|MK43|52.0415|-0.5591|43
Lidstone|Oxfordshire|OX7|51.9202|-1.4844|2
Liff|Angus|DD2|56.4855|-3.0853|60
Lifton|Devon|PL16|50.6436|-4.2822|60
Lighthorne|Warwickshire|CV35|52.1998|-1.5044|51
Lightwater|Surrey|GU18|51.3485|-0.6715|119
Lilbourne|Northamptonshire|CV23|52.3877|-1.1756|24
Lilleshall|Shropshire|TF10|52.7342|-2.4032|48
Lilley|Hertfordshire|LU2|51.9254|-0.3747|23
Lilley|Berkshire|RG20|51.4030|-1.3375|200
Lilliesleaf|Scottish Borders|TD6|55.5182|-2.7372|16
Lillingstone Dayrell|Buckinghamshire|MK18|52.0581|-0.9605|17
Lillington|Dorset|DT9|50.9167|-2.5333|4
Lilstock|Somerset|TA5|51.1969|-3.1887|2
Limefield|Greater Manchester|BL9|53.6109|-2.2926|200
Limehouse|Greater London|E14|51.5141|-0.0328|200
Limekilns|Fife|KY11|56.0334|-3.4771|48
Limpley Stoke|Somerset|BA3|51.2719|-2.4784|194
Limpsfield|Surrey|RH8|51.2587|0.0140|182
Linby|Nottinghamshire|NG15|53.0542|-1.2027|179
Linchmere|West Sussex|GU27|51.0838|-0.7422|200
Lincoln|Lincolnshire|LN2|53.2268|-0.5379|1646
Lindal in Furness|Cumbria|LA12|54.1667|-3.1500|47
Lindale|Cumbria|LA11|54.2172|-2.8960|35
Lindean|Scottish Borders|TD7|55.5364|-2.8734|17
Lindfield|West Sussex|RH16|51.0116|-0.0808|200
Lindley|West Yorkshire|HD3|53.6500|-1.8167|200
Lindores|Fife|KY14|56.3383|-3.1916|11
Lindridge|Worcestershire|WR15|52.3165|-2.4756|12
Lindsell|Essex|CM6|51.9172|0.3881|11
Lingdale|North Yorkshire|TS12|54.5379|-0.9586|69
Lingen|Herefordshire|SY7|52.3000|-2.9333|6
Lingfield|Surrey|RH7|51.1748|-0.0129|122
Lingwood|Norfolk|NR13|52.6210|1.4862|99
Linkenholt|Hampshire|SP11|51.3206|-1.4811|8
Linley|Shropshire|SY9|52.4981|-2.9881|66
Linlithgow|West Lothian|EH49|55.9764|-3.6036|253
Linslade|Bedfordshire|LU7|51.9209|-0.6728|200
Linthwaite|West Yorkshire|HD7|53.6242|-1.8502|199
Linton|North Yorkshire|BD23|54.0500|-2.0000|7
Linton|Cambridgeshire|CB1|52.1969|0.1429|200
Linton|Derbyshire|DE12|52.7476|-1.5984|84
Linton|Herefordshire|HR9|51.9333|-2.5000|20
Linton|West Yorkshire|LS22|53.9162|-1.4099|138
Linton|Kent|ME17|51.2177|0.5113|35
Linton|Scottish Borders|TD5|55.5167|-2.3667|17
Linwood|Lincolnshire|LN8|53.3500|-0.3333|4
Linwood|Renfrewshire|PA3|55.8516|-4.4460|154
Liphook|Hampshire|GU30|51.0772|-0.8032|134
Liskeard|Cornwall|PL14|50.4545|-4.4652|153
Liss|Hampshire|GU33|51.0440|-0.8939|248
Lissett|East Riding of Yorkshire|YO25|54.0053|-0.2516|10
Lissington|Lincolnshire|LN3|53.3342|-0.3387|3
Liston|Essex|CO10|52.0667|0.7000|73
Litcham|Norfolk|PE32|52.7244|0.7912|26
Litchborough|Northamptonshire|NN12|52.1836|-1.0752|14
Litchfield|Hampshire|RG28|51.2822|-1.3394|6
Litherland|Merseyside|L21|53.4699|-2.9981|201
Litlington|East Sussex|BN26|50.7936|0.1591|17
Litlington|Cambridgeshire|SG8|52.0672|-0.0884|35
Little Amwell|Hertfordshire|SG13|51.7833|-0.0333|130
Little Ayton|North Yorkshire|TS9|54.4849|-1.1235|151
Little Baddow|Essex|CM3|51.7375|0.5762|51
Little Badminton|Gloucestershire|GL9|51.5568|-2.2862|8
Little Barford|Bedfordshire|PE19|52.1990|-0.2729|33
Little Barningham|Norfolk|NR11|52.8547|1.1718|15
Little Barrington|Gloucestershire|OX18|51.8127|-1.7022|17
Little Bedwyn|Wiltshire|SN8|51.3918|-1.5824|32
Little Bentley|Essex|CO7|51.8901|1.0755|20
Little Bookham|Surrey|KT23|51.2830|-0.3866|200
Little Brickhill|Buckinghamshire|MK17|51.9830|-0.6769|27
Little Bridgeford|Staffordshire|ST18|52.8448|-2.1809|20
Little Bromley|Essex|CO11|51.9167|1.0458|11
Little Budworth|Cheshire|CW6|53.1843|-2.6012|23
Little Burstead|Essex|CM12|51.6047|0.4077|96
Little Bytham|Lincolnshire|NG33|52.7504|-0.4985|22
Little Carlton|Lincolnshire|LN11|53.3333|0.1000|11
Little Carlton|Nottinghamshire|NG23|53.1163|-0.8005|50
Little Cawthorpe|Lincolnshire|LN11|53.3349|0.0370|28
Little Chalfont|Buckinghamshire|HP7|51.6683|-0.5704|200
Little Chart|Kent|TN27|51.1793|0.7794|25
Little Chesterford|Essex|CB10|52.0539|0.2105|52
Little Cheverell|Wiltshire|SN10|51.2810|-2.0133|57
Little Clacton|Essex|CO16|51.8256|1.1421|131
Little Comberton|Worcestershire|WR10|52.0859|-2.0497|21
Little Common|East Sussex|TN39|50.8465|0.4339|200
Little Compton|Warwickshire|GL56|51.9703|-1.6201|27
Little Cowarne|Herefordshire|HR7|52.1548|-2.5794|7
Little Creich|Highland|IV24|57.8667|-4.2833|2
Little Dalby|Leicestershire|LE14|52.7195|-0.8485|9
Little Dewchurch|Herefordshire|HR2|51.9829|-2.6802|14
Little Driffield|East Riding of Yorkshire|YO25|54.0022|-0.4661|112
Little Dunham|Norfolk|PE32|52.6807|0.7616|14
Little Dunmow|Essex|CM6|51.8666|0.4043|67
Little Easton|Essex|CM6|51.8928|0.3347|41
Little Eaton|Derbyshire|DE21|52.9703|-1.4595|90
Little Faringdon|Oxfordshire|GL7|51.7114|-1.6756|42
Little Gaddesden|Hertfordshire|HP4|51.8101|-0.5619|37
Little Grimsby|Lincolnshire|LN11|53.4039|-0.0055|18
Little Gruinard|Highland|IV22|57.8500|-5.4667|2
Little Habton|North Yorkshire|YO17|54.1829|-0.8538|13
Little Hadham|Hertfordshire|SG11|51.8844|0.0905|49
Little Hale|Lincolnshire|NG34|52.9607|-0.2954|55
Little Hallingbury|Essex|CM22|51.8332|0.1815|54
Little Hampden|Buckinghamshire|HP16|51.7251|-0.7565|8
Little Haseley|Oxfordshire|OX44|51.7009|-1.0744|30
Little Hautbois|Norfolk|NR12|52.7500|1.3333|30
Little Haven|Pembrokeshire|SA62|51.7750|-5.1053|46
Little Hormead|Hertfordshire|SG9|51.9418|0.0392|34
Little Horsted|East Sussex|TN22|50.9462|0.0918|29
Little Horwood|Buckinghamshire|MK17|51.9686|-0.8491|17
Little Hucklow|Derbyshire|SK17|53.3039|-1.7566|7
Little Hulton|Greater Manchester|M38|53.5333|-2.4167|200
Little Kimble|Buckinghamshire|HP17|51.7554|-0.8085|35
Little Langford|Wiltshire|SP3|51.1275|-1.9303|22
Little Lever|Greater Manchester|BL3|53.5635|-2.3780|160
Little Linford|Buckinghamshire|MK19|52.0901|-0.7705|24
Little Malvern|Worcestershire|WR14|52.0620|-2.3374|38
Little Marcle|Herefordshire|HR8|52.0271|-2.4826|11
Little Marlow|Buckinghamshire|SL7|51.5840|-0.7405|62
Little Massingham|Norfolk|PE32|52.7856|0.6589|33
Little Melton|Norfolk|NR9|52.6174|1.1914|85
Little Mill|Monmouthshire|NP4|51.7200|-2.9853|46
Little Milton|Oxfordshire|OX44|51.7028|-1.1049|19
Little Missenden|Buckinghamshire|HP7|51.6819|-0.6682|40
Little Ness|Shropshire|SY4|52.7713|-2.8796|18
Little Newcastle|Pembrokeshire|SA62|51.9225|-4.9384|6
Little Oakley|Essex|CO12|51.9158|1.2227|72
Little Oakley|Northamptonshire|NN18|52.4783|-0.7137|200
Little Paxton|Cambridgeshire|PE19|52.2505|-0.2580|132
Little Petherick|Cornwall|PL27|50.5123|-4.9420|15
Little Plumstead|Norfolk|NR13|52.6581|1.4201|60
Little Ribston|North Yorkshire|LS22|53.9742|-1.4130|11
Little Rissington|Gloucestershire|GL54|51.8762|-1.7231|15
Little Ryburgh|Norfolk|NR21|52.8167|0.9167|25
Little Salkeld|Cumbria|CA10|54.7186|-2.6765|11
Little Saxham|Suffolk|IP29|52.2423|0.6344|13
Little Smeaton|North Yorkshire|WF8|53.6444|-1.2056|31
Little Snoring|Norfolk|NR21|52.8521|0.9047|37
Little Somborne|Hampshire|SO20|51.0945|-1.4517|12
Little Stanney|Cheshire|CH2|53.2787|-2.9013|0
Little Staughton|Bedfordshire|MK44|52.2507|-0.3822|17
Little Steeping|Lincolnshire|PE23|53.1397|0.1428|11
Little Stretton|Leicestershire|LE2|52.6076|-1.1166|200
Little Stretton|Shropshire|SY6|52.5167|-2.8167|19
Little Strickland|Cumbria|CA10|54.5674|-2.6741|6
Little Tew|Oxfordshire|OX7|51.9539|-1.4415|32
Little Thurrock|Essex|RM17|51.4764|0.3375|200
Little Torrington|Devon|EX38|50.9311|-4.1483|14
Little Wakering|Essex|SS3|51.5611|0.7879|113
Little Walden|Essex|CB10|52.0509|0.2534|12
Little Walsingham|Norfolk|NR22|52.8950|0.8738|47
Little Waltham|Essex|CM3|51.7875|0.4786|87
Little Warley|Essex|CM13|51.5903|0.3166|50
Little Weighton|East Riding of Yorkshire|HU20|53.7902|-0.5068|26
Little Welnetham|Suffolk|IP30|52.2059|0.7661|40
Little Wenlock|Shropshire|TF6|52.6799|-2.5369|37
Little Wilbraham|Cambridgeshire|CB1|52.1969|0.1429|24
Little Witcombe|Gloucestershire|GL51|51.8992|-2.1103|200
Little Witley|Worcestershire|WR6|52.2699|-2.3161|11
Little Wittenham|Oxfordshire|OX14|51.6359|-1.1864|43
Little Wymondley|Hertfordshire|SG4|51.9327|-0.2355|73
Little-dean|Gloucestershire|GL14|51.8180|-2.4786|200
Littleborough|Nottinghamshire|DN22|53.3333|-0.7667|4
Littleborough|Greater Manchester|OL15|53.6458|-2.0968|184
Littlebourne|Kent|CT3|51.2745|1.1669|87
Littlebury|Essex|CB11|52.0345|0.2096|25
Littleferry|Highland|KW10|57.9745|-3.9778|56
Littleham|Devon|EX39|50.9833|-4.2333|14
Littlehampton|West Sussex|BN17|50.8069|-0.5378|893
Littlemore|Oxfordshire|OX4|51.7212|-1.2240|200
Littleover|Derbyshire|DE23|52.9057|-1.5068|200
Littleport|Cambridgeshire|CB6|52.4578|0.3060|144
Littlestone-on-Sea|Kent|TN28|50.9832|0.9633|143
Littleton|Cheshire|CH3|53.1943|-2.8355|171
Littleton|Perth and Kinross|PH14|56.4528|-3.1811|35
Littleton|Hampshire|SO22|51.0833|-1.3500|200
Littleton|Somerset|TA11|51.0608|-2.7019|6
Littleton|Surrey|TW17|51.3981|-0.4479|200
Littleworth|Oxfordshire|SN7|51.6720|-1.5490|13
Littleworth|Worcestershire|WR5|52.1755|-2.2029|200
Littleworth|Staffordshire|WS12|52.7063|-2.0021|200
Litton|Somerset|BA3|51.2875|-2.5817|24
Litton|North Yorkshire|BD23|54.1500|-2.1333|1
Litton|Derbyshire|SK17|53.2676|-1.7550|38
Liverpool|Merseyside|L1|53.4106|-2.9779|7386
Liversedge|West Yorkshire|WF15|53.7051|-1.6933|310
Liverton|North Yorkshire|TS13|54.5167|-0.9000|9
Livingston|West Lothian|EH54|55.9029|-3.5226|1623
Lizard|Cornwall|TR12|49.9680|-5.2043|38
Llanaber|Gwynedd|LL42|52.7404|-4.0762|30
Llanafan|Ceredigion|SY23|52.3328|-3.9298|12
Llanafan-fawr|Powys|LD2|52.1901|-3.5102|5
Llanallgo|Isle of Anglesey|LL73|53.3440|-4.2477|53
Llanarmon|Gwynedd|LL53|52.9280|-4.3474|24
Llanarmon Dyffryn Ceiriog|Wrexham|LL20|52.8869|-3.2533|6
Llanarth|Ceredigion|SA47|52.1833|-4.3000|27
Llanarthney|Carmarthenshire|SA32|51.8604|-4.1287|12
Llanasa|Flintshire|CH8|53.3222|-3.3435|20
Llanbadrig|Isle of Anglesey|LL67|53.4189|-4.4428|47
Llanbedr|Powys|LD2|52.1000|-3.2500|3
Llanbedr|Gwynedd|LL45|52.8167|-4.1000|41
Llanbedr-Dyffryn-Clwyd|Denbighshire|LL15|53.1167|-3.2833|79
Llanbedr-y-cennin|Conwy|LL32|53.2000|-3.8667|18
Llanbedrgoch|Isle of Anglesey|LL76|53.3003|-4.2364|31
Llanbedrog|Gwynedd|LL53|52.8580|-4.4866|42
Llanberis|Gwynedd|LL55|53.1192|-4.1302|79
Llanbister|Powys|LD1|52.3513|-3.3107|5
Llanboidy|Carmarthenshire|SA34|51.8789|-4.5928|14
Llanbradach|Caerphilly|CF83|51.6064|-3.2303|84
Llanbrynmair|Powys|SY19|52.6115|-3.6276|14
Llancarfan|Vale of Glamorgan|CF62|51.4224|-3.3658|12
Llancynfelyn|Ceredigion|SY20|52.6144|-3.8194|2
Llandaff|Cardiff|CF5|51.4931|-3.2198|200
Llandawke|Carmarthenshire|SA33|51.7732|-4.4913|13
Llanddaniel Fab|Isle of Anglesey|LL61|53.1931|-4.2359|10
Llanddarog|Carmarthenshire|SA32|51.8272|-4.1744|21
Llanddeiniol|Ceredigion|SY23|52.3279|-4.1117|6
Llanddeiniolen|Gwynedd|LL55|53.1338|-4.1153|72
Llandderfel|Gwynedd|LL23|52.9213|-3.5156|21
Llanddeusant|Isle of Anglesey|LL65|53.3009|-4.5702|22
Llanddeusant|Carmarthenshire|SA19|51.9000|-3.7833|11
Llanddewi|Swansea|SA3|51.5784|-4.2190|12
Llanddewi Rhydderch|Monmouthshire|NP7|51.8118|-2.9436|19
Llanddewi Velfrey|Pembrokeshire|SA67|51.8198|-4.6892|14
Llanddewi-Brefi|Ceredigion|SY25|52.1667|-3.9500|6
Llanddona|Isle of Anglesey|LL58|53.2926|-4.1365|24
Llanddowror|Carmarthenshire|SA33|51.8017|-4.5314|10
Llanddulas|Conwy|LL22|53.2899|-3.6422|88
Llanddwywe|Gwynedd|LL44|52.7799|-4.0969|54
Llanddyfnan|Isle of Anglesey|LL77|53.2602|-4.3124|166
Llandefaelog|Carmarthenshire|SA17|51.7822|-4.2980|23
Llandefalle|Powys|LD3|52.0109|-3.3025|6
Llandegfan|Isle of Anglesey|LL59|53.2440|-4.1500|64
Llandegla|Denbighshire|LL11|53.0590|-3.1988|18
Llandegley|Powys|LD1|52.2575|-3.2618|4
Llandegwning|Gwynedd|LL53|52.8382|-4.5724|12
Llandeilo|Carmarthenshire|SA19|51.8846|-3.9915|115
Llandeloy|Pembrokeshire|SA62|51.8974|-5.1136|10
Llandinam|Powys|SY17|52.4850|-3.4369|28
Llandissilio|Pembrokeshire|SA66|51.8583|-4.7290|29
Llandough|Vale of Glamorgan|CF64|51.4334|-3.1911|200
Llandovery|Carmarthenshire|SA20|51.9942|-3.7964|85
Llandow|Vale of Glamorgan|CF71|51.4492|-3.5216|11
Llandrillo|Denbighshire|LL21|52.9228|-3.4376|25
Llandrillo-yn-Rhos|Conwy|LL28|53.3000|-3.7500|200
Llandrindod Wells|Powys|LD1|52.2416|-3.3787|132
Llandrinio|Powys|SY22|52.7492|-3.0514|11
Llandudno|Conwy|LL30|53.3250|-3.8315|233
Llandudno Junction|Conwy|LL31|53.2838|-3.8046|212
Llandwrog|Gwynedd|LL54|53.0805|-4.3135|24
Llandybie|Carmarthenshire|SA18|51.8204|-4.0071|69
Llandyfrydog|Isle of Anglesey|LL71|53.3425|-4.3457|8
Llandygai|Gwynedd|LL57|53.1901|-4.0878|87
Llandygwydd|Ceredigion|SA43|52.0635|-4.5677|17
Llandyrnog|Denbighshire|LL16|53.1750|-3.3365|21
Llandyry|Carmarthenshire|SA17|51.7211|-4.2690|21
Llandysilio|Powys|SY22|52.7647|-3.0851|50
Llandyssil|Powys|SY15|52.5496|-3.1862|12
Llandysul|Ceredigion|SA44|52.0417|-4.3091|73
Llanegryn|Gwynedd|LL36|52.6287|-4.0715|20
Llanegwad|Carmarthenshire|SA32|51.8725|-4.1508|16
Llanelian-yn-Rhos|Conwy|LL29|53.2667|-3.7000|28
Llanelidan|Denbighshire|LL15|53.0426|-3.3355|14
Llanellen|Monmouthshire|NP7|51.7930|-3.0123|20
Llanelli|Carmarthenshire|SA15|51.6819|-4.1619|780
Llanelltyd|Gwynedd|LL40|52.7572|-3.9027|28
Llanelly|Monmouthshire|NP7|51.8293|-3.0108|200
Llanenddwyn|Gwynedd|LL44|52.7889|-4.1030|54
Llanengan|Gwynedd|LL53|52.8139|-4.5318|18
Llanerchymedd|Isle of Anglesey|LL71|53.3305|-4.3770|40
Llanerfyl|Powys|SY21|52.6767|-3.4321|17
Llanfachraeth|Isle of Anglesey|LL65|53.3124|-4.5334|27
Llanfachreth|Gwynedd|LL40|52.7853|-3.8513|17
Llanfaelog|Isle of Anglesey|LL64|53.2282|-4.4935|38
Llanfaelrhys|Gwynedd|LL53|52.8096|-4.6547|7
Llanfaes|Isle of Anglesey|LL58|53.2667|-4.1000|90
Llanfaethlu|Isle of Anglesey|LL65|53.3524|-4.5342|19
Llanfair|Gwynedd|LL46|52.8441|-4.1154|37
Llanfair Caereinion|Powys|SY21|52.6479|-3.3267|61
Llanfair Clydogau|Ceredigion|SA48|52.1424|-4.0109|10
Llanfair Dyffryn Clwyd|Denbighshire|LL15|53.0833|-3.3000|38
Llanfair Talhaiarn|Conwy|LL22|53.2175|-3.6075|32
Llanfair Waterdine|Shropshire|LD7|52.3833|-3.1167|9
Llanfairfechan|Conwy|LL33|53.2578|-3.9742|135
Llanfairpwllgwyngyll|Isle of Anglesey|LL61|53.2214|-4.2033|105
Llanfallteg|Carmarthenshire|SA34|51.8475|-4.6787|9
Llanfallteg West|Carmarthenshire|SA66|51.8410|-4.6896|8
Llanfaredd|Powys|LD2|52.1466|-3.3622|7
Llanfechain|Powys|SY22|52.7746|-3.2027|27
Llanfechell|Isle of Anglesey|LL67|53.3919|-4.4561|36
Llanferres|Denbighshire|CH7|53.1371|-3.2142|19
Llanfflewyn|Isle of Anglesey|LL65|53.3729|-4.4820|19
Llanfihangel Glyn Myfyr|Conwy|LL21|53.0167|-3.5000|3
Llanfihangel Nant Bran|Powys|LD3|51.9833|-3.5500|2
Llanfihangel Rhydithon|Powys|LD1|52.2918|-3.2467|8
Llanfihangel uwch-gwili|Carmarthenshire|SA32|51.8836|-4.1950|13
Llanfihangel-Tal-y-llyn|Powys|LD3|51.9603|-3.3711|103
Llanfihangel-ar-Arth|Carmarthenshire|SA39|52.0311|-4.2543|18
Llanfihangel-nant-Melan|Powys|LD8|52.2155|-3.2002|3
Llanfihangel-y-Creuddyn|Ceredigion|SY23|52.3667|-3.9500|9
Llanfihangel-y-pennant|Gwynedd|LL36|52.6042|-4.0646|29
Llanfihangel-yng-Ngwynfa|Powys|SY22|52.7333|-3.3667|4
Llanfor|Gwynedd|LL23|52.9169|-3.5810|68
Llanfrothen|Gwynedd|LL48|52.9507|-4.0512|21
Llanfrynach|Powys|LD3|51.9229|-3.3474|15
Llanfyllin|Powys|SY22|52.7657|-3.2719|66
Llanfynydd|Flintshire|LL11|53.0634|-3.0361|200
Llanfynydd|Carmarthenshire|SA32|51.9281|-4.0989|11
Llanfyrnach|Pembrokeshire|SA35|51.9508|-4.5892|11
Llangadfan|Powys|SY21|52.6866|-3.4637|14
Llangadog|Carmarthenshire|SA19|51.9381|-3.8829|47
Llangadwaladr|Isle of Anglesey|LL62|53.1956|-4.4219|24
Llangain|Carmarthenshire|SA33|51.8183|-4.3475|20
Llangammarch Wells|Powys|LD4|52.1122|-3.5549|20
Llangan|Vale of Glamorgan|CF35|51.4869|-3.5006|14
Llangathen|Carmarthenshire|SA32|51.8797|-4.0561|16
Llangattock|Powys|NP8|51.8611|-3.1511|98
Llangattock Lingoed|Monmouthshire|NP7|51.8756|-2.9293|8
Llangedwyn|Powys|SY10|52.8103|-3.2074|12
Llangefni|Isle of Anglesey|LL77|53.2556|-4.3106|163
Llangeinor|Bridgend|CF32|51.5756|-3.5690|58
Llangeitho|Ceredigion|SY25|52.2187|-4.0268|14
Llangeler|Carmarthenshire|SA44|52.0277|-4.3716|31
Llangelynin|Gwynedd|LL36|52.6042|-4.0646|29
Llangendeirne|Carmarthenshire|SA17|51.8038|-4.2392|20
Llangennech|Carmarthenshire|SA14|51.6962|-4.0839|99
Llangennith|Swansea|SA3|51.6006|-4.2708|18
Llangenny|Powys|NP8|51.8554|-3.1049|12
Llangian|Gwynedd|LL53|52.8307|-4.5320|11
Llangiwg|Neath Port Talbot|SA8|51.7333|-3.8500|133
Llanglydwen|Carmarthenshire|SA34|51.9088|-4.6458|8
Llangoed|Isle of Anglesey|LL58|53.2833|-4.0833|36
Llangollen|Denbighshire|LL20|52.9683|-3.1713|147
Llangolman|Pembrokeshire|SA66|51.9117|-4.7271|10
Llangorse|Powys|LD3|51.9398|-3.2597|14
Llangranog|Ceredigion|SA44|52.1596|-4.4707|21
Llangristiolus|Isle of Anglesey|LL62|53.2341|-4.3523|41
Llangunllo|Powys|LD7|52.3345|-3.1583|8
Llangunnor|Carmarthenshire|SA31|51.8583|-4.2815|166
Llangurig|Powys|SY18|52.4062|-3.6059|11
Llangwm|Conwy|LL21|52.9833|-3.5333|7
Llangwm|Pembrokeshire|SA62|51.7483|-4.9136|39
Llangwyllog|Isle of Anglesey|LL77|53.2844|-4.3445|8
Llangwyryfon|Ceredigion|SY23|52.3159|-4.0564|13
Llangybi|Gwynedd|LL53|52.9333|-4.3500|18
Llangybi|Ceredigion|SA48|52.1500|-4.0500|12
Llangynhafal|Denbighshire|LL16|53.1620|-3.3039|14
Llangynidr|Powys|NP8|51.8673|-3.2276|28
Llangynin|Carmarthenshire|SA33|51.8507|-4.5432|9
Llangynog|Carmarthenshire|SA33|51.8211|-4.4097|11
Llangynog|Powys|SY10|52.8333|-3.4000|13
Llangynwyd|Bridgend|CF34|51.5867|-3.6503|90
Llangywer|Gwynedd|LL23|52.8764|-3.6294|6
Llanhamlach|Powys|LD3|51.9304|-3.3247|11
Llanharan|Rhondda Cynon Taff|CF72|51.5381|-3.4391|136
Llanharry|Rhondda Cynon Taff|CF72|51.5142|-3.4324|81
Llanidloes|Powys|SY18|52.4498|-3.5400|123
Llanigon|Powys|HR3|52.0552|-3.1507|19
Llanilar|Ceredigion|SY23|52.3566|-4.0257|24
Llanllawddog|Carmarthenshire|SA32|51.9414|-4.2454|6
Llanllechid|Gwynedd|LL57|53.1971|-4.0630|84
Llanllugan|Powys|SY21|52.6101|-3.3947|18
Llanllwch|Carmarthenshire|SA31|51.8442|-4.3456|80
Llanllwchaiarn|Powys|SY16|52.5207|-3.3125|200
Llanllyfni|Gwynedd|LL54|53.0413|-4.2838|66
Llanmadoc|Swansea|SA3|51.6169|-4.2525|13
Llanmaes|Vale of Glamorgan|CF61|51.4178|-3.4669|140
Llanmiloe|Carmarthenshire|SA33|51.7500|-4.5325|15
Llanmorlais|Swansea|SA4|51.6314|-4.1271|77
Llannefydd|Conwy|LL16|53.2235|-3.5273|14
Llannerch-y-mor|Flintshire|CH8|53.3000|-3.2333|23
Llannon|Carmarthenshire|SA14|51.7552|-4.1175|37
Llannor|Gwynedd|LL53|52.9068|-4.4499|25
Llanon|Ceredigion|SY23|52.2833|-4.1833|37
Llanover|Monmouthshire|NP7|51.7684|-2.9989|17
Llanpumsaint|Carmarthenshire|SA33|51.9425|-4.3078|25
Llanreithan|Pembrokeshire|SA62|51.9156|-5.1081|13
Llanrhaeadr|Denbighshire|LL16|53.1852|-3.4335|167
Llanrhaeadr-ym-Mochnant|Powys|SY10|52.8251|-3.3022|41
Llanrhian|Pembrokeshire|SA62|51.9375|-5.1739|22
Llanrhidian|Swansea|SA3|51.6064|-4.1698|13
Llanrhyddlad|Isle of Anglesey|LL65|53.3667|-4.5500|27
Llanrhystud|Ceredigion|SY23|52.3059|-4.1447|29
Llanrug|Gwynedd|LL55|53.1487|-4.1952|79
Llanrwst|Conwy|LL26|53.1402|-3.7953|115
Llansadurnen|Carmarthenshire|SA33|51.7644|-4.4919|14
Llansadwrn|Isle of Anglesey|LL59|53.2352|-4.1606|179
Llansadwrn|Carmarthenshire|SA19|51.9500|-3.9000|23
Llansaint|Carmarthenshire|SA17|51.7478|-4.3410|34
Llansannan|Conwy|LL16|53.1790|-3.5960|24
Llansantffraid|Ceredigion|SY23|52.3803|-4.0506|12
Llansantffraid-ym-Mechain|Powys|SY22|52.7742|-3.1586|42
Llansawel|Carmarthenshire|SA19|52.0000|-4.0167|19
Llansilin|Powys|SY10|52.8457|-3.1758|18
Llanspyddid|Powys|LD3|51.9430|-3.4390|8
Llanstadwell|Pembrokeshire|SA73|51.7059|-4.9632|128
Llanstephan|Powys|LD3|52.0665|-3.2875|10
Llanstephan|Carmarthenshire|SA33|51.8499|-4.4400|9
Llantarnam|Torfaen|NP44|51.6332|-3.0031|152
Llanteg|Pembrokeshire|SA67|51.7619|-4.6353|20
Llanthony|Monmouthshire|NP7|51.9432|-3.0381|2
Llantood|Pembrokeshire|SA43|52.0333|-4.7000|10
Llantrisant|Rhondda Cynon Taff|CF72|51.5403|-3.3739|252
Llantwit Fardre|Rhondda Cynon Taff|CF38|51.5546|-3.3324|200
Llantwit Major|Vale of Glamorgan|CF61|51.4107|-3.4863|138
Llantysilio|Denbighshire|LL20|52.9867|-3.2048|20
Llanuwchllyn|Gwynedd|LL23|52.8547|-3.6679|19
Llanvetherine|Monmouthshire|NP7|51.8499|-2.9270|11
Llanveynoe|Herefordshire|HR2|51.9667|-3.0000|16
Llanwarne|Herefordshire|HR2|51.9501|-2.7196|16
Llanwddyn|Powys|SY10|52.7597|-3.4581|9
Llanwenog|Ceredigion|SA40|52.0866|-4.1992|11
Llanwinio|Carmarthenshire|SA34|51.8525|-4.6188|5
Llanwnda|Gwynedd|LL54|53.0996|-4.2783|37
Llanwnda|Pembrokeshire|SA64|52.0154|-5.0145|48
Llanwnen|Ceredigion|SA48|52.1000|-4.1500|18
Llanwnog|Powys|SY17|52.5336|-3.4434|10
Llanwonno|Rhondda Cynon Taff|CF37|51.6032|-3.3343|0
Llanwrda|Carmarthenshire|SA19|51.9679|-3.8748|20
Llanwrin|Powys|SY20|52.6154|-3.7917|4
Llanwrthwl|Powys|LD1|52.2625|-3.5026|5
Llanwrtyd|Powys|LD5|52.1066|-3.6392|34
Llanwrtyd Wells|Powys|LD5|52.1066|-3.6392|34
Llanyblodwel|Shropshire|SY10|52.7991|-3.1252|10
Llanybri|Carmarthenshire|SA33|51.7872|-4.4121|20
Llanybydder|Carmarthenshire|SA40|52.0748|-4.1576|46
Llanycefn|Pembrokeshire|SA66|51.8790|-4.7632|5
Llanycil|Gwynedd|LL23|52.9008|-3.6159|53
Llanycrwys|Carmarthenshire|SA19|52.0893|-3.9796|26
Llanymawddwy|Gwynedd|SY20|52.7574|-3.6271|3
Llanymynech|Powys|SY22|52.7809|-3.0888|70
Llanyre|Powys|LD1|52.2540|-3.4018|61
Llanystumdwy|Gwynedd|LL52|52.9208|-4.2716|22
Llawhaden|Pembrokeshire|SA67|51.8210|-4.8044|14
Llechryd|Ceredigion|SA43|52.0500|-4.6000|13
Lledrod|Shropshire|SY10|52.8394|-3.1236|26
Lledrod|Ceredigion|SY23|52.3000|-3.9833|6
Llithfaen|Gwynedd|LL53|52.9603|-4.4485|14
Llong|Flintshire|CH7|53.1537|-3.1053|104
Llowes|Powys|HR3|52.0671|-3.1797|10
Llwydcoed|Rhondda Cynon Taff|CF44|51.7314|-3.4601|175
Llwyn-y-brain|Carmarthenshire|SA19|51.9533|-3.9489|11
Llwyngwril|Gwynedd|LL37|52.6677|-4.0842|35
Llwynypia|Rhondda Cynon Taff|CF40|51.6333|-3.4500|200
Llynclys|Shropshire|SY10|52.8097|-3.0661|31
Llysfaen|Conwy|LL29|53.2833|-3.6667|142
Llyswen|Powys|LD3|52.0333|-3.2667|27
Llysworney|Vale of Glamorgan|CF71|51.4565|-3.4949|6
Llywel|Powys|LD3|51.9570|-3.6465|11
Loanhead|Midlothian|EH20|55.8795|-3.1587|171
Loans|South Ayrshire|KA10|55.5504|-4.6241|177
Lochailort|Highland|PH38|56.8435|-5.7417|0
Lochaline|Highland|PA34|56.3937|-5.4884|43
Locharbriggs|Dumfries and Galloway|DG1|55.1034|-3.5844|172
Lochboisdale|Western Isles|HS8|57.1667|-7.3167|2
Lochbuie|Argyll and Bute|PA62|56.3560|-5.8731|1
Lochcarron|Highland|IV54|57.3983|-5.4989|17
Lochdon|Argyll and Bute|PA64|56.4333|-5.6833|2
Lochearnhead|Stirling|FK19|56.3853|-4.2874|15
Lochend|Highland|IV3|57.4000|-4.3667|1
Lochfoot|Dumfries and Galloway|DG2|55.0455|-3.7262|15
Lochgair|Argyll and Bute|PA31|56.0625|-5.3380|5
Lochgelly|Fife|KY5|56.1283|-3.3096|156
Lochgilphead|Argyll and Bute|PA31|56.0380|-5.4321|95
Lochgoilhead|Argyll and Bute|PA24|56.1702|-4.9008|10
Lochinver|Highland|IV27|58.1486|-5.2407|22
Lochmaben|Dumfries and Galloway|DG11|55.1301|-3.4429|93
Lochmaddy|Western Isles|HS6|57.6000|-7.1833|8
Lochranza|North Ayrshire|KA27|55.7000|-5.2000|0
Lochwinnoch|Renfrewshire|PA12|55.7952|-4.6303|81
Lockerbie|Dumfries and Galloway|DG11|55.1230|-3.3564|147
Locking|Somerset|BS24|51.3333|-2.9139|200
Lockington|Leicestershire|DE74|52.8386|-1.3223|92
Lockington|East Riding of Yorkshire|YO25|53.9141|-0.4857|15
Lockleywood|Shropshire|TF9|52.8515|-2.4600|26
Locks Heath|Hampshire|SO31|50.8631|-1.2733|0
Loddington|Leicestershire|LE7|52.6000|-0.8333|4
Loddington|Northamptonshire|NN14|52.3973|-0.8017|18
Loddiswell|Devon|TQ7|50.3227|-3.8002|58
Loddon|Norfolk|NR14|52.5327|1.4818|126
Lode|Cambridgeshire|CB25|52.2412|0.2444|24
Loders|Dorset|DT6|50.7453|-2.7168|50
Lodsworth|West Sussex|GU28|51.0010|-0.6808|26
Lofthouse|North Yorkshire|HG3|54.1500|-1.8333|11
Lofthouse|West Yorkshire|WF3|53.7295|-1.4970|197
Loftus|North Yorkshire|TS13|54.5554|-0.8946|178
Logan|Dumfries and Galloway|DG9|54.7239|-4.9556|9
Logan|East Ayrshire|KA18|55.4511|-4.2419|200
Logie|Angus|DD10|56.7481|-2.4273|3
Logie|Moray|IV36|57.6101|-3.6068|200
Logie|Fife|KY15|56.3727|-2.9664|6
Logierait|Perth and Kinross|PH9|56.6475|-3.6822|14
Login|Carmarthenshire|SA34|51.8780|-4.6665|10
Lolworth|Cambridgeshire|CB23|52.2579|0.0009|38
Lonbain|Highland|IV54|57.4308|-5.6182|2
London|Greater London|EC1A|51.5085|-0.1257|200
London Colney|Hertfordshire|AL2|51.7245|-0.2965|200
Long Bennington|Lincolnshire|NG23|52.9931|-0.7580|60
Long Bredy|Dorset|DT2|50.7082|-2.6117|13
Long Buckby|Northamptonshire|NN6|52.3026|-1.0811|98
Long Clawson|Leicestershire|LE14|52.8373|-0.9288|28
Long Compton|Warwickshire|CV36|51.9930|-1.5822|33
Long Compton|Staffordshire|ST18|52.8150|-2.0817|176
Long Crendon|Buckinghamshire|HP18|51.7729|-0.9968|80
Long Crichel|Dorset|BH21|50.8929|-2.0375|15
Long Ditton|Surrey|KT10|51.3683|-0.3547|200
Long Eaton|Derbyshire|NG10|52.8986|-1.2714|520
Long Itchington|Warwickshire|CV23|52.2840|-1.3924|65
Long Lawford|Warwickshire|CV23|52.3818|-1.3072|113
Long Load|Somerset|TA10|51.0058|-2.7628|13
Long Marston|Warwickshire|CV37|52.1333|-1.7833|33
Long Marston|Hertfordshire|HP23|51.8316|-0.6978|42
Long Marston|North Yorkshire|YO26|53.9500|-1.2333|27
Long Marton|Cumbria|CA16|54.6156|-2.5178|13
Long Melford|Suffolk|CO10|52.0748|0.7164|123
Long Newnton|Gloucestershire|GL8|51.6264|-2.1333|12
Long Preston|North Yorkshire|BD23|54.0194|-2.2568|56
Long Riston|East Riding of Yorkshire|HU11|53.8650|-0.2889|33
Long Stratton|Norfolk|NR15|52.4880|1.2348|131
Long Sutton|Lincolnshire|PE12|52.7865|0.1190|157
Long Sutton|Hampshire|RG29|51.2167|-0.9333|27
Long Sutton|Somerset|TA10|51.0244|-2.7583|40
Long Whatton|Leicestershire|LE12|52.8058|-1.2851|30
Long Wittenham|Oxfordshire|OX14|51.6410|-1.2118|27
Longbenton|Tyne and Wear|NE7|55.0178|-1.5694|567
Longborough|Gloucestershire|GL56|51.9654|-1.7406|25
Longbridge|West Midlands|B31|52.4000|-1.9833|200
Longbridge|Warwickshire|CV34|52.2836|-1.5814|0
Longbridge Deverill|Wiltshire|BA12|51.1665|-2.1883|34
Longcross|Surrey|KT16|51.3775|-0.5892|33
Longdon|Worcestershire|GL20|52.0167|-2.2333|15
Longdon|Staffordshire|WS15|52.7167|-1.8833|46
Longdown|Devon|EX6|50.7000|-3.6167|11
Longfield|Kent|DA3|51.3969|0.3021|145
Longford|West Midlands|CV6|52.4333|-1.4833|200
Longford|Derbyshire|DE6|52.9344|-1.6758|9
Longford|Gloucestershire|GL2|51.8841|-2.2372|200
Longford|Shropshire|TF10|52.7592|-2.4119|36
Longford|Greater London|UB7|51.5048|-0.4697|200
Longforgan|Perth and Kinross|DD2|56.4573|-3.1144|39
Longformacus|Scottish Borders|TD11|55.8074|-2.4912|7
Longframlington|Northumberland|NE65|55.3039|-1.7950|77
Longham|Dorset|BH22|50.7863|-1.9067|150
Longham|Norfolk|NR19|52.7000|0.8667|16
Longhirst|Northumberland|NE61|55.1972|-1.6486|26
Longhope|Gloucestershire|GL17|51.8667|-2.4500|57
Longhorsley|Northumberland|NE65|55.2459|-1.7691|26
Longhoughton|Northumberland|NE66|55.4197|-1.5823|12
Longley Green|Worcestershire|WR6|52.1512|-2.3900|17
Longmanhill|Aberdeenshire|AB45|57.6515|-2.4383|15
Longmorn|Moray|IV30|57.6079|-3.2909|15
Longnewton|Scottish Borders|TD6|55.5333|-2.6667|2
Longney|Gloucestershire|GL2|51.8437|-2.2701|200
Longniddry|East Lothian|EH32|55.9754|-2.8959|84
Longnor|Staffordshire|SK17|53.1833|-1.8667|29
Longnor|Shropshire|SY5|52.6000|-2.7500|11
Longparish|Hampshire|SP11|51.1973|-1.3835|40
Longridge|Lancashire|PR3|53.8321|-2.5996|125
Longriggend|North Lanarkshire|ML6|55.9095|-3.8860|8
Longside|Aberdeenshire|AB42|57.5173|-1.9398|45
Longstanton|Cambridgeshire|CB23|52.2808|0.0456|145
Longstock|Hampshire|SO20|51.1319|-1.4880|21
Longstreet|Wiltshire|SN9|51.3259|-1.7871|37
Longthorpe|Cambridgeshire|PE3|52.5670|-0.2830|200
Longton|Lancashire|PR4|53.7167|-2.8000|212
Longton|Staffordshire|ST3|52.9833|-2.1333|200
Longtown|Herefordshire|HR2|51.9500|-2.9833|18
Longville in the Dale|Shropshire|TF13|52.5397|-2.6803|10
Longwell Green|Gloucestershire|BS30|51.4418|-2.4917|200
Longwick|Buckinghamshire|HP27|51.7361|-0.8568|82
Longwitton|Northumberland|NE61|55.1935|-1.8826|8
Longworth|Oxfordshire|OX13|51.6914|-1.4375|81
Loose|Kent|ME15|51.2395|0.5172|200
Lopen|Somerset|TA13|50.9251|-2.8176|26
Loppington|Shropshire|SY4|52.8589|-2.7875|18
Lorbottle|Northumberland|NE65|55.3526|-1.9484|4
Lorgill|Highland|IV55|57.3833|-6.7000|0
Lossiemouth|Moray|IV31|57.7214|-3.2834|131
Lostock Gralam|Cheshire|CW9|53.2706|-2.4643|110
Lostwithiel|Cornwall|PL22|50.4078|-4.6702|125
Lothbeg|Highland|KW8|58.1153|-3.6651|29
Loudwater|Buckinghamshire|HP10|51.6000|-0.7000|200
Loughborough|Leicestershire|LE11|52.7667|-1.2000|872
Loughor|Swansea|SA4|51.6645|-4.0670|182
Loughton|Essex|IG10|51.6460|0.0538|439
Loughton|Buckinghamshire|MK5|52.0304|-0.7864|200
Loughton|Shropshire|WV16|52.4333|-2.5667|4
Lound|Nottinghamshire|DN22|53.3667|-0.9500|20
Lound|Lincolnshire|PE10|52.7510|-0.4168|8
Louth|Lincolnshire|LN11|53.3666|-0.0044|333
Loversall|South Yorkshire|DN11|53.4815|-1.1365|81
Loveston|Pembrokeshire|SA68|51.7425|-4.7767|14
Low Bradley|North Yorkshire|BD20|53.9322|-1.9965|66
Low Coniscliffe|Durham|DL2|54.5224|-1.6141|64
Low Etherley|Durham|DL14|54.6535|-1.7432|74
Low Ham|Somerset|TA10|51.0614|-2.8100|24
Low Hesket|Cumbria|CA4|54.8108|-2.8352|26
Low Moor|Lancashire|BB7|53.8732|-2.3878|200
Low Moor|West Yorkshire|BD12|53.7544|-1.7622|200
Low Torry|Fife|KY12|56.0500|-3.5667|36
Lowdham|Nottinghamshire|NG14|53.0120|-1.0048|83
Lower Assendon|Oxfordshire|RG9|51.5550|-0.9277|51
Lower Beeding|West Sussex|RH13|51.0327|-0.2602|24
Lower Boscaswell|Cornwall|TR19|50.1548|-5.6719|67
Lower Brailes|Warwickshire|OX15|52.0503|-1.5418|45
Lower Bullingham|Herefordshire|HR2|52.0333|-2.7000|177
Lower Cam|Gloucestershire|GL11|51.7040|-2.3668|200
Lower Chapel|Powys|LD3|52.0117|-3.4171|4
Lower Clapton|Greater London|E5|51.5591|-0.0538|200
Lower Darwen|Lancashire|BB3|53.7215|-2.4750|200
Lower End|Northamptonshire|NN7|52.2102|-0.9289|185
Lower Farringdon|Hampshire|GU34|51.1103|-0.9940|31
Lower Froyle|Hampshire|GU34|51.1892|-0.9130|42
Lower Gledfield|Highland|IV24|57.8833|-4.3667|23
Lower Halstow|Kent|ME9|51.3740|0.6682|60
Lower Hardres|Kent|CT4|51.2363|1.0797|19
Lower Heyford|Oxfordshire|OX6|51.9193|-1.2851|48
Lower Holloway|Greater London|N7|51.5506|-0.1178|200
Lower Largo|Fife|KY8|56.2126|-2.9372|86
Lower Lemington|Gloucestershire|GL56|52.0000|-1.6833|167
Lower Penn|Staffordshire|WV4|52.5619|-2.1936|143
Lower Shelton|Bedfordshire|MK43|52.0745|-0.5471|124
Lower Shiplake|Oxfordshire|RG9|51.5103|-0.8905|98
Lower Shuckburgh|Warwickshire|NN11|52.2594|-1.2850|8
Lower Slaughter|Gloucestershire|GL54|51.9013|-1.7606|74
Lower Sundon|Bedfordshire|LU5|51.9099|-0.5132|200
Lower Swell|Gloucestershire|GL54|51.9279|-1.7488|18
Lower Whitley|Cheshire|WA4|53.3065|-2.5797|33
Lower Winchendon|Buckinghamshire|HP18|51.8038|-0.9383|33
Lower Withington|Cheshire|SK11|53.2312|-2.3023|22
Lowesby|Leicestershire|LE7|52.6606|-0.9317|3
Lowestoft|Suffolk|NR32|52.4752|1.7516|1293
Loweswater|Cumbria|CA13|54.5788|-3.3344|4
Lowick|Cumbria|LA12|54.2704|-3.0856|14
Lowick|Northamptonshire|NN14|52.4120|-0.5812|10
Lowick|Northumberland|TD15|55.6333|-1.9667|1
Lowthorpe|East Riding of Yorkshire|YO25|54.0283|-0.3496|17
Lowton|Greater Manchester|WA3|53.4667|-2.5833|200
Loxhore|Devon|EX31|51.1304|-3.9786|8
Loxley|Warwickshire|CV35|52.1748|-1.6231|35
Loxton|Somerset|BS26|51.2965|-2.8994|19
Loxwood|West Sussex|RH14|51.0778|-0.5187|73
Lubcroy|Highland|IV27|57.9667|-4.7833|1
Lubenham|Leicestershire|LE16|52.4799|-0.9644|68
Luccombe|Somerset|TA24|51.1894|-3.5591|9
Lucker|Northumberland|NE70|55.5655|-1.7593|13
Luckington|Wiltshire|SN14|51.5544|-2.2422|31
Ludborough|Lincolnshire|DN36|53.4406|-0.0519|9
Ludchurch|Pembrokeshire|SA67|51.7627|-4.6948|17
Luddenden|West Yorkshire|HX2|53.7187|-1.9458|200
Luddesdown|Kent|DA13|51.3708|0.3977|10
Luddington|Warwickshire|CV37|52.1775|-1.7563|25
Luddington|Lincolnshire|DN17|53.6333|-0.7500|14
Luddington in the Brook|Northamptonshire|PE8|52.4393|-0.3752|15
Ludford Magna|Lincolnshire|LN3|53.2421|-0.4160|34
Ludford Parva|Lincolnshire|LN3|53.2421|-0.4160|34
Ludgershall|Buckinghamshire|HP18|51.8536|-1.0440|18
Ludgershall|Wiltshire|SP11|51.2556|-1.6222|174
Ludgvan|Cornwall|TR20|50.1446|-5.4947|72
Ludham|Norfolk|NR29|52.7099|1.5351|39
Ludlow|Shropshire|SY8|52.3743|-2.7131|191
Ludwell|Wiltshire|SP7|51.0032|-2.1398|36
Ludworth|Durham|DH6|54.7663|-1.4397|45
Luffincott|Devon|EX22|50.7271|-4.3624|3
Luffness|East Lothian|EH32|56.0000|-2.8333|7
Lugar|East Ayrshire|KA18|55.4659|-4.2274|40
Lugton|East Ayrshire|KA3|55.7445|-4.5296|13
Lugwardine|Herefordshire|HR1|52.0658|-2.6578|51
Lullington|Derbyshire|DE12|52.7127|-1.6312|8
Lulworth Camp|Dorset|BH20|50.6325|-2.2332|29
Lumphanan|Aberdeenshire|AB31|57.1266|-2.6884|27
Lumsden|Aberdeenshire|AB54|57.2859|-2.8742|21
Lunan|Angus|DD11|56.6559|-2.5138|7
Luncarty|Perth and Kinross|PH1|56.4531|-3.4701|49
Lund|East Riding of Yorkshire|YO25|53.9192|-0.5221|11
Lund|North Yorkshire|YO8|53.7814|-1.0602|0
Lundie|Angus|DD2|56.5158|-3.1546|8
Lundie|Highland|IV3|57.4768|-4.2472|200
Lundin Links|Fife|KY8|56.2124|-2.9530|75
Lunga|Argyll and Bute|PA31|56.1998|-5.5554|3
Luppitt|Devon|EX14|50.8533|-3.1818|18
Lupton|Cumbria|LA6|54.2246|-2.6855|10
Lurgashall|West Sussex|GU28|51.0350|-0.6655|12
Lusby|Lincolnshire|PE23|53.1904|0.0029|8
Luss|Argyll and Bute|G83|56.1009|-4.6383|8
Lusta|Highland|IV55|57.5133|-6.5620|5
Lustleigh|Devon|TQ13|50.6183|-3.7193|27
Luston|Herefordshire|HR6|52.2640|-2.7541|24
Luthrie|Fife|KY15|56.3638|-3.0851|7
Luton|Devon|EX14|50.8142|-3.1906|74
Luton|Bedfordshire|LU1|51.8797|-0.4175|2445
Luton|Kent|ME5|51.3690|0.5473|200
Lutterworth|Leicestershire|LE17|52.4563|-1.2022|174
Lutton|Lincolnshire|PE12|52.8053|0.1323|30
Lutton|Northamptonshire|PE8|52.4748|-0.3673|4
Luxborough|Somerset|TA23|51.1314|-3.4692|14
Lybster|Highland|KW14|58.5885|-3.5556|121
Lydbury North|Shropshire|SY7|52.4676|-2.9570|13
Lydd|Kent|TN29|50.9513|0.9065|135
Lydden|Kent|CT15|51.1630|1.2354|25
Lyddington|Rutland|LE15|52.5646|-0.7107|14
Lydeard St Lawrence|Somerset|TA4|51.0825|-3.2458|22
Lydford|Devon|EX20|50.6452|-4.1064|23
Lydgate|West Yorkshire|OL14|53.7167|-2.1167|200
Lydham|Shropshire|SY9|52.5148|-2.9797|11
Lydiard Millicent|Wiltshire|SN5|51.5712|-1.8635|48
Lydiate|Merseyside|L31|53.5305|-2.9548|200
Lydlinch|Dorset|DT10|50.9223|-2.3630|11
Lydney|Gloucestershire|GL15|51.7260|-2.5261|191
Lydstep|Pembrokeshire|SA70|51.6490|-4.7657|19
Lye|West Midlands|DY9|52.4584|-2.1170|200
Lyme Regis|Dorset|DT7|50.7265|-2.9348|200
Lyminge|Kent|CT18|51.1295|1.0890|71
Lymington|Hampshire|SO41|50.7577|-1.5443|341
Lyminster|West Sussex|BN17|50.8335|-0.5464|200
Lymm|Cheshire|WA13|53.3811|-2.4776|189
Lympne|Kent|CT21|51.0777|1.0281|49
Lympsham|Somerset|BS24|51.2839|-2.9542|44
Lympstone|Devon|EX8|50.6475|-3.4316|96
Lyndhurst|Hampshire|SO43|50.8726|-1.5766|124
Lyne|Aberdeenshire|AB51|57.2880|-2.4040|200
Lyneham|Oxfordshire|OX7|51.8887|-1.5882|15
Lyneham|Wiltshire|SN15|51.5167|-1.9667|77
Lynemouth|Northumberland|NE61|55.2131|-1.5425|100
Lyness|Orkney Islands|KW16|58.8366|-3.1968|5
Lynford|Norfolk|IP26|52.4947|0.6896|9
Lyng|Norfolk|NR9|52.7167|1.0667|29
Lyng|Somerset|TA3|50.9941|-3.0373|30
Lynmouth|Devon|EX35|51.2297|-3.8299|79
Lynsted|Kent|ME9|51.3122|0.7864|35
Lynton|Devon|EX35|51.2295|-3.8355|79
Lyonshall|Herefordshire|HR5|52.1980|-2.9747|28
Lytchett Matravers|Dorset|BH16|50.7583|-2.0781|90
Lytchett Minster|Dorset|BH16|50.7350|-2.0574|65
Lytham|Lancashire|FY8|53.7370|-2.9629|200
Lythe|North Yorkshire|YO21|54.5057|-0.6942|19
Mablethorpe|Lincolnshire|LN12|53.3409|0.2610|289
Macclesfield|Cheshire|SK11|53.2602|-2.1256|1127
Macduff|Aberdeenshire|AB44|57.6701|-2.4969|151
Machrie|North Ayrshire|KA27|55.5494|-5.3389|4
Machrie|Argyll and Bute|PA42|55.6375|-6.1863|36
Machrihanish|Argyll and Bute|PA28|55.4232|-5.7347|4
Machynlleth|Powys|SY20|52.5910|-3.8505|107
Mackworth|Derbyshire|DE22|52.9360|-1.5371|144
Macmerry|East Lothian|EH33|55.9405|-2.9050|54
Madderty|Perth and Kinross|PH7|56.3797|-3.6964|6
Madehurst|West Sussex|BN18|50.8824|-0.6022|8
Madeley|Staffordshire|CW3|53.0000|-2.3333|126
Madeley|Shropshire|TF7|52.6333|-2.4333|200
Madeley Heath|Staffordshire|CW3|53.0000|-2.3167|42
Madingley|Cambridgeshire|CB23|52.2279|0.0427|15
Madley|Herefordshire|HR2|52.0444|-2.8474|36
Madresfield|Worcestershire|WR13|52.1273|-2.2892|128
Madron|Cornwall|TR20|50.1327|-5.5648|148
Maenclochog|Pembrokeshire|SA66|51.9118|-4.7875|12
Maendy|Vale of Glamorgan|CF71|51.4597|-3.4609|126
Maentwrog|Gwynedd|LL41|52.9460|-3.9879|15
Maer|Staffordshire|ST5|52.9500|-2.3167|47
Maerdy|Rhondda Cynon Taff|CF43|51.6753|-3.4867|55
Maerdy|Carmarthenshire|SA19|51.9533|-3.9489|11
Maes-y-cwmmer|Caerphilly|CF82|51.6353|-3.2322|200
Maesbury Marsh|Shropshire|SY10|52.8167|-3.0167|27
Maesmynis|Powys|LD2|52.1173|-3.4387|5
Maesteg|Bridgend|CF34|51.6093|-3.6582|273
Maesybont|Carmarthenshire|SA14|51.8297|-4.0822|16
Maghull|Merseyside|L31|53.5162|-2.9412|400
Maida Hill|Greater London|W9|51.5274|-0.1899|200
Maida Vale|Greater London|NW6|51.5274|-0.1899|200
Maiden Bradley|Wiltshire|BA12|51.1497|-2.2858|17
Maiden Newton|Dorset|DT2|50.7791|-2.5723|46
Maidenhead|Berkshire|SL6|51.5228|-0.7199|1050
Maidens|South Ayrshire|KA26|55.3333|-4.8167|18
Maidford|Northamptonshire|NN12|52.1674|-1.1106|12
Maids' Moreton|Buckinghamshire|MK18|52.0170|-0.9778|129
Maidstone|Kent|ME14|51.2667|0.5167|1529
Maidwell|Northamptonshire|NN6|52.3862|-0.9049|10
Mainsriddle|Dumfries and Galloway|DG2|54.8833|-3.6500|1
Mainstone|Shropshire|SY9|52.4833|-3.0833|5
Maisemore|Gloucestershire|GL2|51.8896|-2.2737|47
Malborough|Devon|TQ7|50.2432|-3.8114|58
Malden|Greater London|KT4|51.4000|-0.2500|200
Maldon|Essex|CM9|51.7311|0.6746|310
Malham|North Yorkshire|BD23|54.0619|-2.1526|12
Mallaig|Highland|PH41|57.0029|-5.8308|34
Mallwyd|Gwynedd|SY20|52.6983|-3.6847|15
Malmesbury|Wiltshire|SN16|51.5817|-2.0971|115
Malpas|Cheshire|SY14|53.0167|-2.7667|97
Malpas|Cornwall|TR1|50.2633|-5.0547|0
Maltby|South Yorkshire|S66|53.4167|-1.2000|227
Maltby|North Yorkshire|TS8|54.5129|-1.2789|88
Maltby le Marsh|Lincolnshire|LN13|53.3139|0.2029|11
Malton|North Yorkshire|YO17|54.1345|-0.7967|200
Malvern Link|Worcestershire|WR14|52.1282|-2.3140|200
Malvern Wells|Worcestershire|WR14|52.0784|-2.3324|81
Mamble|Worcestershire|DY14|52.3401|-2.4576|27
Mamhilad|Monmouthshire|NP4|51.7250|-3.0076|29
Manaccan|Cornwall|TR12|50.0843|-5.1273|26
Manafon|Powys|SY21|52.6124|-3.3118|10
Manaton|Devon|TQ13|50.6166|-3.7684|17
Manby|Lincolnshire|LN11|53.3629|0.0965|103
Mancetter|Warwickshire|CV9|52.5703|-1.5274|200
Manchester|Greater Manchester|M1|53.4809|-2.2374|5896
Manea|Cambridgeshire|PE15|52.4830|0.1786|55
Manfield|North Yorkshire|DL2|54.5163|-1.6612|16
Mangaster|Shetland Islands|ZE2|60.4167|-1.4000|1
Mangotsfield|Gloucestershire|BS16|51.4878|-2.5040|200
Mannel|Argyll and Bute|PA77|56.4588|-6.8962|5
Manningford Abbots|Wiltshire|SN9|51.3167|-1.8000|20
Manningford Bohune|Wiltshire|SN9|51.3209|-1.8071|28
Manningford Bruce|Wiltshire|SN9|51.3252|-1.8018|26
Manningtree|Essex|CO11|51.9454|1.0611|103
Manorbier|Pembrokeshire|SA70|51.6461|-4.7990|44
Manordeifi|Pembrokeshire|SA43|52.0583|-4.5867|35
Manorowen|Pembrokeshire|SA65|51.9867|-5.0105|28
Mansfield|Nottinghamshire|NG18|53.1333|-1.2000|1367
Mansfield Woodhouse|Nottinghamshire|NG19|53.1650|-1.1938|270
Manston|Kent|CT12|51.3509|1.3449|57
Manston|Dorset|DT10|50.9500|-2.2667|12
Manthorpe|Lincolnshire|NG31|52.9299|-0.6317|200
Manton|Lincolnshire|DN21|53.5167|-0.6000|4
Manton|Rutland|LE15|52.6322|-0.7004|15
Manton|Wiltshire|SN8|51.4152|-1.7562|51
Manuden|Essex|CM23|51.9189|0.1672|35
Maple Cross|Hertfordshire|WD3|51.6250|-0.5080|154
Mapleton|Derbyshire|DE6|53.0262|-1.7550|33
Mappleton|East Riding of Yorkshire|HU18|53.8769|-0.1366|13
Mappowder|Dorset|DT10|50.8546|-2.3775|5
Marazion|Cornwall|TR17|50.1256|-5.4751|96
Marble Arch|Greater London|W1|51.5141|-0.1582|200
Marbury|Cheshire|SY13|53.0000|-2.6500|16
March|Cambridgeshire|PE15|52.5513|0.0883|384
Marcham|Oxfordshire|OX13|51.6675|-1.3430|66
Marchamley|Shropshire|SY4|52.8615|-2.6007|11
Marchington|Staffordshire|ST14|52.8755|-1.8024|24
Marchington Woodlands|Staffordshire|ST14|52.8546|-1.8261|9
Marchwiel|Wrexham|LL13|53.0239|-2.9611|73
Marchwood|Hampshire|SO40|50.8897|-1.4544|151
Marcross|Vale of Glamorgan|CF61|51.4125|-3.5464|13
Marden|Kent|TN12|51.1748|0.4885|146
Mardy|Monmouthshire|NP7|51.8293|-3.0108|200
Marefield|Rutland|LE15|52.6561|-0.7007|24
Mareham le Fen|Lincolnshire|PE22|53.1318|-0.0901|40
Mareham on the Hill|Lincolnshire|LN9|53.1930|-0.0757|1
Maresfield|East Sussex|TN22|50.9971|0.0858|73
Marfleet|East Riding of Yorkshire|HU9|53.7495|-0.2726|200
Margam|Neath Port Talbot|SA13|51.5731|-3.7574|106
Margaret Roding|Essex|CM6|51.7847|0.3158|35
Margaretting|Essex|CM4|51.6900|0.4150|43
Margate|Kent|CT9|51.3813|1.3862|755
Marham|Norfolk|PE33|52.6588|0.5239|56
Marhamchurch|Cornwall|EX23|50.8051|-4.5224|31
Marholm|Cambridgeshire|PE6|52.6047|-0.3082|29
Marian-glas|Isle of Anglesey|LL78|53.3359|-4.2463|29
Mariansleigh|Devon|EX36|50.9842|-3.7903|8
Mark|Somerset|TA9|51.2270|-2.8901|44
Mark Cross|East Sussex|TN6|51.0605|0.2581|25
Market Bosworth|Leicestershire|CV13|52.6243|-1.4017|61
Market Deeping|Lincolnshire|PE6|52.6765|-0.3163|232
Market Drayton|Shropshire|TF9|52.9054|-2.4901|211
Market Harborough|Leicestershire|LE16|52.4776|-0.9205|381
Market Lavington|Wiltshire|SN10|51.2876|-1.9773|101
Market Overton|Rutland|LE15|52.7381|-0.6863|18
Market Rasen|Lincolnshire|LN8|53.3876|-0.3378|169
Market Warsop|Nottinghamshire|NG20|53.2052|-1.1526|130
Market Weighton|East Riding of Yorkshire|YO43|53.8631|-0.6651|105
Market Weston|Suffolk|IP22|52.3604|0.9148|13
Markfield|Leicestershire|LE67|52.6875|-1.2748|114
Markinch|Fife|KY7|56.2021|-3.1352|176
Marks Tey|Essex|CO6|51.8763|0.7642|63
Marksbury|Somerset|BA2|51.3596|-2.4802|27
Markyate|Hertfordshire|AL3|51.8385|-0.4635|119
Marlborough|Wiltshire|SN8|51.4203|-1.7295|150
Marldon|Devon|TQ3|50.4551|-3.5968|131
Marlesford|Suffolk|IP13|52.1724|1.4035|28
Marley Hill|Tyne and Wear|NE16|54.9168|-1.6814|117
Marlingford|Norfolk|NR9|52.6384|1.1483|25
Marloes|Pembrokeshire|SA62|51.7301|-5.1953|15
Marlow|Buckinghamshire|SL7|51.5693|-0.7741|279
Marlpool|Derbyshire|DE75|53.0068|-1.3446|200
Marnhull|Dorset|DT10|50.9704|-2.3133|74
Marnoch|Aberdeenshire|AB54|57.5392|-2.6803|14
Marple|Greater Manchester|SK6|53.3945|-2.0629|340
Marr|South Yorkshire|DN5|53.5430|-1.2205|6
Marrick|North Yorkshire|DL11|54.3796|-1.8847|7
Marros|Carmarthenshire|SA33|51.7507|-4.5983|3
Marsden|West Yorkshire|HD7|53.6000|-1.9167|116
Marsden|Tyne and Wear|SR6|54.9667|-1.3667|88
Marsett|North Yorkshire|DL8|54.2714|-2.1501|4
Marsh Baldon|Oxfordshire|OX44|51.6920|-1.1876|25
Marsh Chapel|Lincolnshire|DN36|53.4667|0.0500|25
Marsh Gibbon|Buckinghamshire|OX6|51.9027|-1.0612|46
Marsham|Norfolk|NR10|52.7688|1.2533|30
Marshaw|Lancashire|LA2|53.9750|-2.6260|2
Marshbrook|Shropshire|SY6|52.5035|-2.8238|14
Marshfield|Newport|CF3|51.5339|-3.0731|95
Marshfield|Gloucestershire|SN14|51.4619|-2.3200|64
Marshwood|Dorset|DT6|50.7931|-2.8776|11
Marske|North Yorkshire|DL11|54.4005|-1.8402|14
Marske-by-the-Sea|North Yorkshire|TS11|54.5915|-1.0196|109
Marston|West Midlands|B76|52.5436|-1.7829|200
Marston|Cheshire|CW9|53.2667|-2.5000|200
Marston|Herefordshire|HR6|52.2331|-2.7726|62
Marston|Lincolnshire|NG32|52.9818|-0.6731|18
Marston|Oxfordshire|OX3|51.7805|-1.2448|200
Marston|Wiltshire|SN10|51.3108|-2.0497|22
Marston|Staffordshire|ST18|52.8517|-2.1200|16
Marston Green|West Midlands|B37|52.4685|-1.7482|200
Marston Magna|Somerset|BA22|51.0000|-2.5833|28
Marston Meysey|Wiltshire|SN6|51.6732|-1.8167|7
Marston Montgomery|Derbyshire|DE6|52.9382|-1.8011|17
Marston Moretaine|Bedfordshire|MK43|52.0641|-0.5493|139
Marstow|Herefordshire|HR9|51.8667|-2.6500|23
Marsworth|Buckinghamshire|HP23|51.8225|-0.6661|69
Marthall|Cheshire|WA16|53.2780|-2.3026|49
Martham|Norfolk|NR29|52.7046|1.6364|112
Martin|Lincolnshire|LN4|53.1255|-0.3238|20
Martin|Hampshire|SP6|50.9744|-1.9034|19
Martin Hussingtree|Worcestershire|WR3|52.2398|-2.1731|83
Martinhoe|Devon|EX31|51.2215|-3.9096|8
Martlesham|Suffolk|IP12|52.0738|1.2821|145
Martletwy|Pembrokeshire|SA67|51.7610|-4.8478|12
Martley|Worcestershire|WR6|52.2374|-2.3625|39
Martock|Somerset|TA12|50.9736|-2.7668|115
Marton|Warwickshire|CV23|52.3158|-1.4041|22
Marton|Lincolnshire|DN21|53.4199|-0.7032|20
Marton|East Riding of Yorkshire|HU11|53.8273|-0.2206|12
Marton|Cumbria|LA12|54.2032|-3.0836|200
Marton|Cheshire|SK11|53.2115|-2.2336|17
Marton|Shropshire|SY21|52.6167|-3.0500|10
Marton|North Yorkshire|TS7|54.5291|-1.2026|200
Marton-le-Moor|North Yorkshire|HG4|54.1287|-1.4363|12
Martyr Worthy|Hampshire|SO21|51.0933|-1.2646|28
Marwood|Devon|EX31|51.1190|-4.0801|15
Mary Tavy|Devon|PL19|50.5944|-4.1161|32
Maryhill|Glasgow City|G20|55.8906|-4.2904|200
Marykirk|Aberdeenshire|AB30|56.7822|-2.5158|20
Marylebone|Greater London|NW1|51.5254|-0.1681|200
Marylebone|Greater Manchester|WN1|53.5530|-2.6285|200
Maryport|Cumbria|CA15|54.7143|-3.4951|131
Maryport|Dumfries and Galloway|DG9|54.8779|-5.0226|16
Marystow|Devon|PL16|50.6240|-4.2139|18
Maryton|Angus|DD10|56.6833|-2.5167|3
Masham|North Yorkshire|HG4|54.2227|-1.6572|65
Matching|Essex|CM17|51.7850|0.2094|30
Matfen|Northumberland|NE20|55.0407|-1.9543|19
Matfield|Kent|TN12|51.1523|0.3709|73
Mathon|Herefordshire|WR13|52.1099|-2.3908|36
Mathry|Pembrokeshire|SA62|51.9464|-5.0867|17
Matlock|Derbyshire|DE4|53.1384|-1.5556|335
Matlock Bank|Derbyshire|DE4|53.1333|-1.5500|200
Matlock Bath|Derbyshire|DE4|53.1220|-1.5588|78
Matson|Gloucestershire|GL4|51.8377|-2.2123|200
Mattersey|Nottinghamshire|DN10|53.3962|-0.9649|49
Mattishall|Norfolk|NR20|52.6590|1.0325|91
Mauchline|East Ayrshire|KA5|55.5160|-4.3793|150
Maud|Aberdeenshire|AB42|57.5217|-2.1257|38
Maughold|Isle of Man|IM7|54.2988|-4.3184|0
Mauld|Highland|IV4|57.4089|-4.6675|1
Maulden|Bedfordshire|MK45|52.0306|-0.4698|123
Maulds Meaburn|Cumbria|CA10|54.5394|-2.5806|11
Maunby|North Yorkshire|YO7|54.2715|-1.4644|8
Mautby|Norfolk|NR29|52.6525|1.6635|29
Mawbray|Cumbria|CA15|54.8088|-3.4279|5
Mawdesley|Lancashire|L40|53.6286|-2.7680|43
Mawgan|Cornwall|TR12|50.0785|-5.2078|23
Mawnan|Cornwall|TR11|50.1075|-5.0956|41
Maxey|Cambridgeshire|PE6|52.6584|-0.3340|24
Maxstoke|Warwickshire|B46|52.4774|-1.6574|9
Maxton|Kent|CT17|51.1290|1.2939|200
Maxton|Scottish Borders|TD6|55.5500|-2.6167|4
Maxwelltown|Dumfries and Galloway|DG2|55.0667|-3.6333|200
Maybole|South Ayrshire|KA19|55.3550|-4.6803|135
Mayfair|Greater London|W1|51.5095|-0.1490|200
Mayfield|Staffordshire|DE6|53.0000|-1.7667|55
Mayfield|East Sussex|TN20|51.0201|0.2584|107
Mayland|Essex|CM3|51.6803|0.7672|61
Maylandsea|Essex|CM3|51.6803|0.7672|61
Meadowtown|Shropshire|SY5|52.6042|-3.0185|10
Mealsgate|Cumbria|CA5|54.8550|-3.0184|14
Meare|Somerset|BA6|51.1717|-2.7839|37
Mearns|East Renfrewshire|G77|55.7733|-4.3334|0
Measham|Leicestershire|DE12|52.7064|-1.5064|99
Meavy|Devon|PL20|50.4860|-4.0590|18
Medbourne|Leicestershire|LE16|52.5167|-0.8167|23
Medmenham|Buckinghamshire|SL7|51.5529|-0.8401|34
Medstead|Hampshire|GU34|51.1297|-1.0652|44
Meerbrook|Staffordshire|ST13|53.1440|-2.0162|9
Meesden|Hertfordshire|SG9|51.9724|0.0824|14
Meeth|Devon|EX20|50.8553|-4.0644|4
Meidrim|Carmarthenshire|SA33|51.8606|-4.4858|22
Meifod|Powys|SY22|52.7106|-3.2531|22
Meigle|Perth and Kinross|PH12|56.5885|-3.1627|31
Meikle Earnock|South Lanarkshire|ML3|55.7500|-4.0333|158
Meikle Wartle|Aberdeenshire|AB51|57.3680|-2.4638|13
Meikleour|Perth and Kinross|PH2|56.5403|-3.3715|8
Meinciau|Carmarthenshire|SA17|51.7731|-4.2317|34
Melbourn|Cambridgeshire|SG8|52.0813|0.0151|148
Melbourne|Derbyshire|DE73|52.8219|-1.4252|126
Melbourne|East Riding of Yorkshire|YO42|53.8875|-0.8593|31
Melbury Abbas|Dorset|SP7|50.9794|-2.1695|35
Melbury Bubb|Dorset|DT2|50.8575|-2.5748|12
Melchbourne|Bedfordshire|MK44|52.2802|-0.4933|9
Melcombe Regis|Dorset|DT4|50.6191|-2.4551|200
Meldon|Devon|EX20|50.7131|-4.0411|11
Meldon|Northumberland|NE61|55.1660|-1.7896|5
Meldreth|Cambridgeshire|SG8|52.0940|0.0081|130
Melgarve|Highland|PH20|57.0551|-4.1512|13
Meliden|Denbighshire|LL19|53.3173|-3.4083|200
Melksham|Wiltshire|SN12|51.3728|-2.1400|325
Melling|Merseyside|L31|53.5134|-2.9382|0
Melling|Lancashire|LA6|54.1167|-2.6167|38
Mellis|Suffolk|IP23|52.3295|1.0798|22
Mellon Charles|Highland|IV22|57.8594|-5.6269|3
Mellor|Lancashire|BB2|53.7667|-2.5333|93
Mellor|Greater Manchester|SK6|53.4000|-2.0167|37
Mells|Somerset|BA11|51.2400|-2.3914|37
Melmerby|Cumbria|CA10|54.7167|-2.5833|10
Melmerby|North Yorkshire|DL8|54.2641|-1.8835|8
Melrose|Scottish Borders|TD6|55.5997|-2.7277|155
Melsetter|Orkney Islands|KW16|58.9587|-3.2747|56
Melsonby|North Yorkshire|DL10|54.4725|-1.6948|31
Meltham|West Yorkshire|HD7|53.5833|-1.8500|128
Melton|Suffolk|IP12|52.1050|1.3298|200
Melton Constable|Norfolk|NR24|52.8564|1.0374|58
Melton Mowbray|Leicestershire|LE13|52.7659|-0.8869|418
Melton Ross|Lincolnshire|DN38|53.5818|-0.3856|35
Melvaig|Highland|IV21|57.8111|-5.7978|3
Melverley|Shropshire|SY22|52.7571|-3.1866|6
Melvich|Highland|KW14|58.5542|-3.9179|10
Membury|Devon|EX13|50.8167|-3.0167|23
Menai Bridge|Isle of Anglesey|LL59|53.2277|-4.1693|161
Mendham|Suffolk|IP20|52.3975|1.3376|15
Mendlesham|Suffolk|IP14|52.2501|1.0813|56
Menheniot|Cornwall|PL14|50.4401|-4.4119|42
Mennock|Dumfries and Galloway|DG4|55.3515|-3.8799|6
Menston|West Yorkshire|LS29|53.8904|-1.7440|200
Menstrie|Clackmannanshire|FK11|56.1514|-3.8547|79
Mentmore|Buckinghamshire|LU7|51.8690|-0.6848|11
Meole Brace|Shropshire|SY3|52.6872|-2.7561|200
Meonstoke|Hampshire|SO32|50.9775|-1.1276|29
Meopham|Kent|DA13|51.3684|0.3601|85
Mepal|Cambridgeshire|CB6|52.4062|0.1177|38
Meppershall|Bedfordshire|SG17|52.0171|-0.3399|54
Mere|Wiltshire|BA12|51.0889|-2.2669|120
Mere|Cheshire|WA16|53.3333|-2.4167|40
Mereworth|Kent|ME18|51.2583|0.3805|94
Meriden|West Midlands|CV7|52.4377|-1.6437|60
Merrifield|Devon|TQ7|50.2825|-3.7841|0
Merrington|Shropshire|SY4|52.7823|-2.7847|36
Merrion|Pembrokeshire|SA71|51.6343|-4.9815|12
Merriott|Somerset|TA16|50.9127|-2.7954|62
Merrivale|Devon|PL19|50.5563|-4.1545|200
Merrow|Surrey|GU1|51.2455|-0.5314|200
Merrymeet|Cornwall|PL14|50.4682|-4.4257|16
Mersham|Kent|TN25|51.1192|0.9331|45
Merstham|Surrey|RH1|51.2648|-0.1530|181
Merston|West Sussex|PO20|50.8219|-0.7323|44
Merstone|Isle of Wight|PO30|50.6653|-1.2591|25
Merthyr|Carmarthenshire|SA33|51.8631|-4.3961|11
Merthyr Cynog|Powys|LD3|52.0401|-3.5021|1
Merthyr Mawr|Bridgend|CF32|51.4861|-3.6086|10
Merthyr Tydfil|Merthyr Tydfil|CF47|51.7479|-3.3778|700
Merton|Devon|EX20|50.8833|-4.1000|24
Merton|Norfolk|IP25|52.5500|0.8167|19
Merton|Oxfordshire|OX6|51.8552|-1.1636|14
Merton|Greater London|SM4|51.3932|-0.1996|200
Meshaw|Devon|EX36|50.9626|-3.7684|9
Messing|Essex|CO5|51.8372|0.7524|21
Messingham|Lincolnshire|DN17|53.5283|-0.6538|101
Metfield|Suffolk|IP20|52.3728|1.3699|20
Metheringham|Lincolnshire|LN4|53.1401|-0.4037|109
Methil|Fife|KY8|56.1854|-3.0216|287
Methley|West Yorkshire|LS26|53.7374|-1.4091|116
Methlick|Aberdeenshire|AB41|57.4259|-2.2400|21
Methven|Perth and Kinross|PH1|56.4151|-3.5827|52
Methwold|Norfolk|IP26|52.5233|0.5540|42
Mettingham|Suffolk|NR35|52.4569|1.4746|36
Mevagissey|Cornwall|PL26|50.2732|-4.7917|100
Mexborough|South Yorkshire|S64|53.4939|-1.2924|194
Mey|Highland|KW14|58.6372|-3.2299|3
Meysey Hampton|Gloucestershire|GL7|51.6977|-1.8278|22
Michaelchurch|Herefordshire|HR2|52.0018|-2.9977|13
Michaelchurch Escley|Herefordshire|HR2|52.0018|-2.9977|13
Michaelstow|Cornwall|PL30|50.5781|-4.7134|11
Micheldever|Hampshire|SO21|51.1485|-1.2669|20
Michelmersh|Hampshire|SO51|51.0323|-1.5050|24
Mickfield|Suffolk|IP14|52.2129|1.1253|18
Mickle Trafford|Cheshire|CH3|53.2215|-2.8322|51
Mickleby|North Yorkshire|TS13|54.5059|-0.7629|13
Mickleham|Surrey|RH5|51.2684|-0.3239|44
Micklehurst|Greater Manchester|OL5|53.5144|-2.0318|0
Mickleover|Derbyshire|DE3|52.9049|-1.5428|200
Mickleton|Durham|DL12|54.6081|-2.0500|42
Mickleton|Gloucestershire|GL55|52.0833|-1.7667|52
Mickley|North Yorkshire|HG4|54.1833|-1.6000|12
Mid Calder|West Lothian|EH53|55.8926|-3.4800|200
Mid Clyth|Highland|KW3|58.3067|-3.2804|27
Mid Yell|Shetland Islands|ZE2|60.6000|-1.0667|10
Middle Aston|Oxfordshire|OX6|51.9397|-1.3107|37
Middle Claydon|Buckinghamshire|MK18|51.9256|-0.9540|13
Middle Kames|Argyll and Bute|PA31|56.0511|-5.3431|4
Middle Mill|Pembrokeshire|SA62|51.8878|-5.1897|28
Middle Rasen|Lincolnshire|LN8|53.3872|-0.3620|66
Middle Tysoe|Warwickshire|CV35|52.0952|-1.5056|47
Middle Wallop|Hampshire|SO20|51.1403|-1.5843|51
Middle Winterslow|Wiltshire|SP5|51.0935|-1.6545|55
Middlebie|Dumfries and Galloway|DG11|55.0667|-3.2333|12
Middleham|North Yorkshire|DL8|54.2833|-1.8167|47
Middlehill|Cornwall|PL14|50.4833|-4.4000|10
Middlesbrough|North Yorkshire|TS1|54.5762|-1.2348|2943
Middlesmoor|North Yorkshire|HG3|54.1637|-1.8604|11
Middlestown|West Yorkshire|WF4|53.6508|-1.5976|171
Middleton|Warwickshire|B78|52.5771|-1.7389|24
Middleton|Essex|CO10|52.0225|0.7268|60
Middleton|Derbyshire|DE4|53.0993|-1.5874|52
Middleton|Suffolk|IP17|52.2540|1.5575|49
Middleton|Lancashire|LA3|54.0210|-2.8864|43
Middleton|Cumbria|LA6|54.2691|-2.5802|9
Middleton|Northamptonshire|LE16|52.5006|-0.7640|43
Middleton|West Yorkshire|LS10|53.7496|-1.5494|200
Middleton|North Yorkshire|LS29|53.9443|-1.8205|44
Middleton|Greater Manchester|M24|53.5500|-2.2000|554
Middleton|Northumberland|NE61|55.1794|-1.6879|184
Middleton|Norfolk|PE32|52.7158|0.4602|41
Middleton|Swansea|SA3|51.5802|-4.0515|80
Middleton|Hampshire|SP11|51.2278|-1.5154|69
Middleton|Shropshire|SY11|52.8695|-3.0318|200
Middleton|Durham|TS24|54.6966|-1.2110|200
Middleton One Row|Durham|DL2|54.5045|-1.4573|100
Middleton St George|Durham|DL2|54.5045|-1.4573|100
Middleton Stoney|Oxfordshire|OX6|51.9073|-1.2250|21
Middleton Tyas|North Yorkshire|DL10|54.4475|-1.6498|41
Middleton on the Hill|Shropshire|SY8|52.3654|-2.6954|200
Middleton-in-Teesdale|Durham|DL12|54.6251|-2.0823|64
Middleton-on-Sea|West Sussex|PO22|50.7936|-0.6200|200
Middleton-on-the-Wolds|East Riding of Yorkshire|YO25|53.9335|-0.5609|27
Middlewich|Cheshire|CW10|53.1930|-2.4440|236
Middlezoy|Somerset|TA7|51.0908|-2.8928|50
Middridge|Durham|DL4|54.6306|-1.6133|129
Midford|Somerset|BA2|51.3458|-2.3465|114
Midgham|Berkshire|RG7|51.4015|-1.2028|39
Midhurst|West Sussex|GU29|50.9856|-0.7400|200
Midlem|Scottish Borders|TD7|55.5333|-2.7500|9
Midsomer Norton|Somerset|BA3|51.2857|-2.4859|218
Midtown|Highland|IV22|57.8000|-5.6833|3
Midville|Lincolnshire|PE22|53.0919|0.0652|10
Migvie|Aberdeenshire|AB34|57.1478|-2.9316|10
Milborne Port|Somerset|DT9|50.9660|-2.4625|113
Milborne St Andrew|Dorset|DT11|50.8616|-2.1827|193
Milbourne|Northumberland|NE20|55.0667|-1.8167|6
Milburn|Cumbria|CA10|54.6587|-2.5330|7
Mildenhall|Suffolk|IP28|52.3445|0.5109|530
Mildenhall|Wiltshire|SN8|51.4256|-1.6999|66
Mile End|Essex|CO4|51.9167|0.9000|200
Mile End|Greater London|E3|51.5250|-0.0318|200
Mileham|Norfolk|PE32|52.7375|0.8326|25
Milfield|Northumberland|NE71|55.5983|-2.1047|17
Milford|Derbyshire|DE56|53.0217|-1.4754|0
Milford|Devon|EX39|50.9667|-4.5167|8
Milford|Surrey|GU8|51.1727|-0.6504|146
Milford|Staffordshire|ST17|52.7833|-2.0500|90
Milford|Shropshire|SY4|52.7981|-2.7520|41
Milford Haven|Pembrokeshire|SA73|51.7128|-5.0341|229
Milford on Sea|Hampshire|SO41|50.7256|-1.5900|159
Mill End|Buckinghamshire|RG9|51.5591|-0.8694|34
Mill End|Hertfordshire|SG9|51.9522|-0.0087|180
Mill Hill|Greater London|NW7|51.6143|-0.2482|200
Mill Hill East|Greater London|NW7|51.6045|-0.2064|200
Mill of Fortune|Perth and Kinross|PH6|56.3500|-3.9667|5
Millbrook|Bedfordshire|MK45|52.0388|-0.5244|13
Millbrook|Cornwall|PL10|50.3498|-4.2134|114
Millbrook|Hampshire|SO15|50.9171|-1.4248|200
Millburn|Aberdeenshire|AB33|57.2254|-2.7427|15
Millerhill|Midlothian|EH22|55.9129|-3.0838|80
Millikenpark|Renfrewshire|PA10|55.8270|-4.5359|200
Millom|Cumbria|LA18|54.2107|-3.2720|88
Millport|North Ayrshire|KA28|55.7535|-4.9256|71
Millthrop|Cumbria|LA10|54.3156|-2.5208|101
Milltown|Aberdeenshire|AB33|57.2254|-2.7427|15
Milltown|Dumfries and Galloway|DG14|55.0822|-2.9824|7
Milltown|Highland|IV12|57.5742|-3.8650|200
Milltown of Auchindown|Moray|AB55|57.4333|-3.0667|3
Millwall|Greater London|E14|51.4906|-0.0237|200
Milnathort|Perth and Kinross|KY13|56.2269|-3.4193|102
Milngavie|East Dunbartonshire|G62|55.9407|-4.3231|280
Milnrow|Greater Manchester|OL16|53.6112|-2.1127|121
Milnthorpe|Cumbria|LA7|54.2167|-2.7667|50
Milovaig|Highland|IV55|57.4500|-6.7333|4
Milston|Wiltshire|SP4|51.2062|-1.7690|115
Milton|Moray|AB56|57.6746|-2.9278|71
Milton|Somerset|BS22|51.3609|-2.9292|200
Milton|Cambridgeshire|CB24|52.2333|0.1500|200
Milton|Derbyshire|DE65|52.8674|-1.6127|131
Milton|Stirling|FK17|56.2400|-4.2201|95
Milton|West Dunbart|G82|55.9517|-4.5743|200
Milton|Highland|IV12|57.5742|-3.8650|200
Milton|Nottinghamshire|NG22|53.1805|-0.9766|8
Milton|Oxfordshire|OX14|51.6276|-1.2990|114
Milton|Perth and Kinross|PH8|56.5625|-3.5998|41
Milton|Pembrokeshire|SA70|51.6911|-4.8364|37
Milton|Staffordshire|ST2|53.0500|-2.1500|200
Milton Abbas|Dorset|DT11|50.8160|-2.2747|23
Milton Abbot|Devon|PL19|50.5917|-4.2518|21
Milton Bridge|Midlothian|EH26|55.8499|-3.1915|123
Milton Bryan|Bedfordshire|MK17|51.9622|-0.5863|6
Milton Damerel|Devon|EX22|50.8731|-4.2984|21
Milton Ernest|Bedfordshire|MK44|52.1930|-0.5114|33
Milton Hill|Oxfordshire|OX13|51.6090|-1.3126|98
Milton Keynes|Buckinghamshire|MK1|52.0075|-0.7271|2771
Milton Regis|Kent|ME10|51.3530|0.7300|200
Milton of Auchinhove|Aberdeenshire|AB31|57.1167|-2.7333|9
Milton of Balgonie|Fife|KY7|56.1931|-3.0990|26
Milton of Campsie|East Dunbartonshire|G65|55.9733|-4.0580|0
Milton on Stour|Dorset|SP8|51.0560|-2.2859|79
Milverton|Somerset|TA4|51.0233|-3.2522|63
Milwich|Staffordshire|ST18|52.8881|-2.0434|7
Minard|Argyll and Bute|PA32|56.1164|-5.2525|6
Minchinhampton|Gloucestershire|GL6|51.7068|-2.1850|172
Mindrum|Northumberland|TD12|55.5886|-2.2537|3
Minehead|Somerset|TA24|51.2057|-3.4788|252
Minety|Wiltshire|SN16|51.6167|-1.9500|30
Minffordd|Gwynedd|LL40|52.7564|-3.8751|33
Miningsby|Lincolnshire|PE23|53.1728|0.0895|118
Minnigaff|Dumfries and Galloway|DG8|54.9667|-4.4833|157
Minstead|Hampshire|SO43|50.8977|-1.6008|23
Minster|Kent|CT12|51.3365|1.3227|103
Minster Lovell|Oxfordshire|OX8|51.7927|-1.5483|54
Minsterley|Shropshire|SY5|52.6399|-2.9281|61
Mintlaw|Aberdeenshire|AB42|57.5241|-2.0010|92
Minto|Scottish Borders|TD9|55.4746|-2.6892|6
Minwear|Pembrokeshire|SA67|51.7814|-4.8437|1
Minworth|West Midlands|B76|52.5333|-1.7667|163
Mirfield|West Yorkshire|WF14|53.6734|-1.6964|558
Miserden|Gloucestershire|GL6|51.7788|-2.0965|9
Misson|Nottinghamshire|DN10|53.4476|-0.9664|28
Misterton|Nottinghamshire|DN10|53.4500|-0.8500|67
Misterton|Leicestershire|LE17|52.4675|-1.1778|94
Misterton|Somerset|TA18|50.8667|-2.8000|75
Mitcham|Greater London|CR4|51.4032|-0.1683|200
Mitcheldean|Gloucestershire|GL17|51.8644|-2.4895|135
Mitford|Northumberland|NE61|55.1677|-1.7319|25
Mitton|Staffordshire|ST19|52.7333|-2.1667|5
Mixbury|Oxfordshire|NN13|52.0016|-1.1142|10
Mobberley|Cheshire|WA16|53.3167|-2.3167|104
Moccas|Herefordshire|HR2|52.0770|-2.9426|9
Mochdre|Conwy|LL28|53.2833|-3.7500|166
Mochdre|Powys|SY16|52.4833|-3.3667|11
Mochrum|Dumfries and Galloway|DG8|54.7852|-4.5737|9
Mockerkin|Cumbria|CA13|54.5970|-3.4094|4
Modbury|Devon|PL21|50.3496|-3.8868|73
Moddershall|Staffordshire|ST15|52.9282|-2.1108|13
Moelfre|Isle of Anglesey|LL72|53.3500|-4.2333|42
Moelfre|Shropshire|SY10|52.8394|-3.1236|26
Moffat|Dumfries and Galloway|DG10|55.3353|-3.4414|139
Moira|Leicestershire|DE12|52.7370|-1.5350|111
Molash|Kent|CT4|51.2302|0.9039|17
Mold|Flintshire|CH7|53.1667|-3.1414|202
Molland|Devon|EX36|51.0420|-3.7032|7
Mollington|Cheshire|CH1|53.2333|-2.9167|53
Mollington|Oxfordshire|OX17|52.1235|-1.3600|27
Moniaive|Dumfries and Galloway|DG3|55.1972|-3.9198|18
Monifieth|Angus|DD5|56.4823|-2.8173|170
Monikie|Angus|DD5|56.5380|-2.8153|16
Monimail|Fife|KY15|56.3146|-3.1345|13
Monington|Pembrokeshire|SA43|52.0617|-4.7269|6
Monk Fryston|North Yorkshire|LS25|53.7616|-1.2375|68
Monk Sherborne|Hampshire|RG26|51.3005|-1.1276|45
Monkhopton|Shropshire|WV16|52.5383|-2.5531|8
Monkleigh|Devon|EX39|50.9653|-4.2029|15
Monknash|Vale of Glamorgan|CF71|51.4240|-3.5539|8
Monks Eleigh|Suffolk|IP7|52.0917|0.8683|34
Monks Risborough|Buckinghamshire|HP27|51.7321|-0.8288|200
Monkseaton|Tyne and Wear|NE25|55.0423|-1.4659|200
Monksilver|Somerset|TA4|51.1294|-3.3264|11
Monkstadt|Highland|IV51|57.6333|-6.3833|4
Monkton|Kent|CT12|51.3382|1.2818|29
Monkton|Devon|EX14|50.8167|-3.1500|14
Monkton|South Ayrshire|KA9|55.5000|-4.6000|200
Monkton|Tyne and Wear|NE32|54.9677|-1.4843|200
Monkton Deverill|Wiltshire|BA12|51.1348|-2.2090|14
Monkton Heathfield|Somerset|TA2|51.0360|-3.0655|146
Monkwearmouth|Tyne and Wear|SR6|54.9146|-1.3823|200
Monmore Green|West Midlands|WV1|52.5772|-2.1079|200
Monmouth||NP25|51.8127|-2.7136|202
Monreith|Dumfries and Galloway|DG8|54.7367|-4.5488|10
Montacute|Somerset|TA15|50.9500|-2.7167|41
Montford|Shropshire|SY4|52.7320|-2.8904|9
Montgomery|Powys|SY15|52.5613|-3.1461|58
Montrose|Angus|DD10|56.7000|-2.4500|266
Monxton|Hampshire|SP11|51.1979|-1.5527|39
Monyash|Derbyshire|DE45|53.1956|-1.7767|10
Monymusk|Aberdeenshire|AB51|57.2267|-2.5247|17
Monzie|Perth and Kinross|PH7|56.4042|-3.8190|7
Moodiesburn|North Lanarkshire|G69|55.9150|-4.0833|84
Moonzie|Fife|KY15|56.3450|-3.0627|3
Moor Row|Cumbria|CA24|54.5152|-3.5373|200
Moorby|Lincolnshire|PE22|53.1586|-0.0697|7
Moore|Cheshire|WA4|53.3538|-2.6344|92
Moorhampton|Herefordshire|HR4|52.1207|-2.8924|9
Moorsholm|North Yorkshire|TS12|54.5195|-0.9368|24
Moorside|Greater Manchester|OL4|53.5667|-2.0667|200
Moortown|Lincolnshire|LN7|53.4833|-0.3833|6
Morar|Highland|PH40|56.9722|-5.8233|5
Morborne|Cambridgeshire|PE7|52.5099|-0.3210|7
Morchard Bishop|Devon|EX17|50.8542|-3.7489|38
Morcott|Rutland|LE15|52.5967|-0.6370|23
Morden|Dorset|BH20|50.7667|-2.1167|14
Morden|Greater London|SM4|51.3982|-0.1984|200
Mordiford|Herefordshire|HR1|52.0323|-2.6280|22
Mordington|Scottish Borders|TD15|55.8000|-2.0833|4
More|Shropshire|SY9|52.5175|-2.9692|10
Morebath|Devon|EX16|51.0139|-3.4917|18
Morebattle|Scottish Borders|TD5|55.5175|-2.3639|17
Morecambe|Lancashire|LA4|54.0684|-2.8611|491
Moreleigh|Devon|TQ9|50.3618|-3.7355|16
Morenish|Perth and Kinross|FK21|56.4873|-4.2791|1
Morestead|Hampshire|SO21|51.0257|-1.2742|8
Moreton|Merseyside|CH46|53.4000|-3.1167|200
Moreton|Essex|CM5|51.7406|0.2202|41
Moreton|Dorset|DT2|50.7000|-2.2833|11
Moreton|Herefordshire|HR6|52.2331|-2.7726|62
Moreton|Oxfordshire|OX9|51.7384|-0.9840|41
Moreton Corbet|Shropshire|SY4|52.8058|-2.6570|19
Moreton Pinkney|Northamptonshire|NN11|52.1392|-1.1633|13
Moreton Say|Shropshire|TF9|52.9061|-2.5524|9
Moreton on Lugg|Herefordshire|HR4|52.1072|-2.7223|28
Moreton-in-Marsh|Gloucestershire|GL56|51.9896|-1.7030|200
Moretonhampstead|Devon|TQ13|50.6608|-3.7649|57
Morfa Nefyn|Gwynedd|LL53|52.9329|-4.5494|64
Morland|Cumbria|CA10|54.5937|-2.6242|17
Morley|Derbyshire|DE7|52.9647|-1.4124|6
Morley|Durham|DL14|54.6516|-1.6920|200
Morley|West Yorkshire|LS27|53.7401|-1.5988|439
Morningside|City of Edinburgh|EH10|55.9241|-3.2088|200
Morningside|North Lanarkshire|ML2|55.7667|-3.8667|51
Morpeth|Northumberland|NE61|55.1677|-1.6912|292
Morriston|Swansea|SA6|51.6699|-3.9294|200
Morston|Norfolk|NR25|52.9548|0.9879|22
Mortehoe|Devon|EX34|51.1854|-4.2081|30
Mortimer|Berkshire|RG7|51.3734|-1.0349|34
Mortimer West End|Hampshire|RG7|51.3699|-1.0914|59
Morton|Derbyshire|DE55|53.1333|-1.3833|75
Morton|Nottinghamshire|DN21|53.4000|-0.7833|200
Morton|Norfolk|NR9|52.6351|1.1050|28
Morton|Lincolnshire|PE10|52.8026|-0.3740|66
Morton|Shropshire|SY10|52.8394|-3.1236|26
Morvah|Cornwall|TR20|50.1614|-5.6394|14
Morval|Cornwall|PL13|50.3846|-4.4482|12
Morvich|Highland|IV28|58.0097|-4.1582|5
Morville|Shropshire|WV16|52.5442|-2.4892|10
Morwenstow|Cornwall|EX23|50.9074|-4.5502|11
Mosedale|Cumbria|CA11|54.6814|-2.9987|4
Moseley|West Midlands|B13|52.4469|-1.8882|200
Moseley|Worcestershire|WR2|52.1885|-2.2470|200
Moss|South Yorkshire|DN6|53.6167|-1.1000|18
Mossbank|Shetland Islands|ZE2|60.4597|-1.1816|8
Mossend|North Lanarkshire|ML4|55.8167|-4.0000|200
Mossley|Greater Manchester|OL5|53.5145|-2.0346|142
Mosterton|Dorset|DT8|50.8445|-2.7730|23
Mostyn|Flintshire|CH8|53.3127|-3.2677|45
Motcombe|Dorset|SP7|51.0293|-2.2163|40
Motherwell|North Lanarkshire|ML1|55.7892|-3.9919|575
Mottingham|Greater London|SE9|51.4527|0.0385|200
Mottisfont|Hampshire|SO51|51.0410|-1.5350|19
Mottistone|Isle of Wight|PO30|50.6518|-1.4271|13
Mottram in Longdendale|Greater Manchester|SK14|53.4590|-2.0116|200
Mouldsworth|Cheshire|WA6|53.2730|-2.7241|73
Moulin|Perth and Kinross|PH16|56.7130|-3.7265|120
Moulsford|Oxfordshire|OX10|51.5526|-1.1506|42
Moulsoe|Buckinghamshire|MK16|52.0688|-0.6733|12
Moulton|Suffolk|CB8|52.2524|0.4829|26
Moulton|North Yorkshire|DL10|54.4333|-1.6333|17
Moulton|Northamptonshire|NN3|52.2898|-0.8523|200
Moulton|Lincolnshire|PE12|52.7991|-0.0637|70
Moulton Chapel|Lincolnshire|PE12|52.7467|-0.0827|24
Mount Bures|Essex|CO8|51.9599|0.7731|41
Mount Pleasant|Greater London|WC1|51.5236|-0.1122|200
Mountain Ash|Rhondda Cynon Taff|CF45|51.6836|-3.3801|112
Mountfield|East Sussex|TN32|50.9563|0.4801|27
Mountnessing|Essex|CM15|51.6549|0.3561|67
Mountsorrel|Leicestershire|LE12|52.7167|-1.1500|232
Mountstuart|Argyll and Bute|PA20|55.7927|-5.0194|4
Mousehole|Cornwall|TR19|50.0831|-5.5392|109
Mouswald|Dumfries and Galloway|DG1|55.0400|-3.4647|9
Mow Cop|Staffordshire|ST7|53.1112|-2.2166|116
Mowsley|Leicestershire|LE17|52.4932|-1.0501|12
Moy|Highland|IV13|57.3427|-4.0218|3
Moylgrove|Pembrokeshire|SA43|52.0667|-4.7500|9
Much Birch|Herefordshire|HR2|51.9711|-2.7235|30
Much Cowarne|Herefordshire|HR7|52.1218|-2.5548|17
Much Dewchurch|Herefordshire|HR2|51.9768|-2.7548|20
Much Hadham|Hertfordshire|SG10|51.8541|0.0719|66
Much Hoole|Lancashire|PR4|53.7013|-2.8012|88
Much Marcle|Herefordshire|HR8|51.9947|-2.4999|18
Much Wenlock|Shropshire|TF13|52.5958|-2.5575|102
Muchelney|Somerset|TA10|51.0186|-2.8136|10
Muchrachd|Highland|IV4|57.3620|-4.8506|0
Mucklestone|Staffordshire|TF9|52.9326|-2.4096|40
Muckton|Lincolnshire|LN11|53.3117|0.0618|4
Mudford|Somerset|BA21|50.9743|-2.6077|22
Mugeary|Highland|IV51|57.3833|-6.2667|1
Mugginton|Derbyshire|DE6|52.9832|-1.5786|11
Muggleswick|Durham|DH8|54.8333|-1.9333|8
Muir of Ord|Highland|IV6|57.5198|-4.4594|71
Muirhead|Aberdeenshire|AB33|57.2254|-2.7427|15
Muirhead|Angus|DD2|56.5000|-3.0667|53
Muirhead|North Lanarkshire|G69|55.8980|-4.1058|200
Muirhead|Moray|IV36|57.6101|-3.6068|200
Muirhead|Fife|KY15|56.2995|-3.0541|54
Muirkirk|East Ayrshire|KA18|55.5227|-4.0655|61
Muker|North Yorkshire|DL11|54.3765|-2.1435|10
Mulbarton|Norfolk|NR14|52.5591|1.2333|105
Mulben|Moray|AB55|57.5413|-3.0830|12
Mullion|Cornwall|TR12|50.0271|-5.2425|72
Mumby|Lincolnshire|LN13|53.2453|0.2693|21
Mundesley|Norfolk|NR11|52.8781|1.4297|99
Mundford|Norfolk|IP26|52.5093|0.6499|42
Mundon|Essex|CM9|51.6905|0.7036|18
Munerigie|Highland|PH35|57.0839|-4.8585|0
Mungrisdale|Cumbria|CA11|54.6633|-2.9881|3
Munlochy|Highland|IV8|57.5512|-4.2660|25
Munslow|Shropshire|SY7|52.4849|-2.7057|14
Murroes|Angus|DD5|56.5000|-2.8667|24
Murrow|Cambridgeshire|PE13|52.6426|0.0274|23
Mursley|Buckinghamshire|MK17|51.9496|-0.8116|22
Murston|Kent|ME10|51.3407|0.7526|200
Murton|Cumbria|CA16|54.5833|-2.4167|6
Murton|Durham|SR7|54.8167|-1.4167|93
Murton|Northumberland|TD15|55.7480|-2.0143|150
Murton|North Yorkshire|YO1|53.9586|-1.0828|0
Musbury|Devon|EX13|50.7475|-3.0322|40
Musselburgh|East Lothian|EH21|55.9417|-3.0499|353
Muston|Nottinghamshire|NG13|52.9485|-0.9056|64
Muston|North Yorkshire|YO14|54.2167|-0.3167|82
Muswell Hill|Greater London|N10|51.5905|-0.1421|200
Muthill|Perth and Kinross|PH5|56.3321|-3.8329|25
Mybster|Highland|KW1|58.4564|-3.4261|4
Myddfai|Carmarthenshire|SA20|51.9557|-3.7880|15
Myddle|Shropshire|SY4|52.8102|-2.7890|27
Mylor|Cornwall|TR11|50.1864|-5.0760|53
Mylor Bridge|Cornwall|TR11|50.1864|-5.0760|53
Mynachlog-ddu|Pembrokeshire|SA66|51.9117|-4.7271|10
Mytchett|Surrey|GU16|51.2876|-0.7256|200
Mytholm|West Yorkshire|HX7|53.7333|-2.0333|149
Mytholmroyd|West Yorkshire|HX7|53.7306|-1.9826|200
Myton-on-Swale|North Yorkshire|YO61|54.0833|-1.3167|8
Naast|Highland|IV22|57.7833|-5.6500|1
Naburn|North Yorkshire|YO1|53.9586|-1.0828|0
Nacton|Suffolk|IP10|52.0183|1.2359|59
Nafferton|East Riding of Yorkshire|YO25|54.0196|-0.3919|63
Nailsworth|Gloucestershire|GL6|51.6938|-2.2199|267
Nairn|Highland|IV12|57.5809|-3.8797|273
Nannerch|Flintshire|CH7|53.2161|-3.2503|20
Nanpean|Cornwall|PL26|50.3688|-4.8693|92
Nant-y-moel|Bridgend|CF32|51.6244|-3.5403|67
Nantgaredig|Carmarthenshire|SA32|51.8710|-4.1894|19
Nantglyn|Denbighshire|LL16|53.1482|-3.4883|20
Nantlle|Gwynedd|LL54|53.0567|-4.2251|17
Nantmel|Powys|LD1|52.2863|-3.4261|5
Nantwich|Cheshire|CW5|53.0688|-2.5205|260
Nantycaws|Carmarthenshire|SA32|51.8412|-4.2399|13
Napton on the Hill|Warwickshire|CV23|52.3681|-1.2938|200
Narberth|Pembrokeshire|SA67|51.7978|-4.7427|113
Narborough|Leicestershire|LE9|52.5667|-1.2000|200
Narborough|Norfolk|PE32|52.6833|0.5833|35
Naseby|Northamptonshire|NN6|52.3942|-0.9893|24
Nash|Vale of Glamorgan|CF71|51.4597|-3.4609|126
Nash|Hereford and Worcester|LD8|52.2664|-3.0440|4
Nash|Buckinghamshire|MK17|52.0034|-0.8665|20
Nash|Shropshire|SY8|52.3534|-2.5843|18
Nassington|Northamptonshire|PE8|52.5532|-0.4338|26
Nateby|Cumbria|CA17|54.4569|-2.3487|42
Nateby|Lancashire|PR3|53.9027|-2.8036|79
Nately Scures|Hampshire|RG27|51.2733|-0.9907|67
Natland|Cumbria|LA9|54.2965|-2.7390|95
Naunton|Gloucestershire|GL54|51.9000|-1.8333|13
Naunton|Worcestershire|WR8|52.0795|-2.2054|19
Navenby|Lincolnshire|LN5|53.1068|-0.5249|98
Navestock|Essex|RM4|51.6539|0.2208|14
Navidale|Highland|KW8|58.1263|-3.6367|26
Nayland|Suffolk|CO6|51.9725|0.8714|39
Nazeing|Essex|EN9|51.7403|0.0471|37
Near Sawrey|Cumbria|LA22|54.3532|-2.9727|14
Neasden|Greater London|NW10|51.5500|-0.2500|200
Neath|Neath Port Talbot|SA11|51.6632|-3.8044|814
Neatishead|Norfolk|NR12|52.7356|1.4665|27
Necton|Norfolk|PE37|52.6499|0.7754|59
Nedd|Highland|IV27|58.2333|-5.2000|2
Needham|Norfolk|IP20|52.3858|1.2707|18
Needham Market|Suffolk|IP6|52.1555|1.0516|195
Neen Savage|Shropshire|DY14|52.3932|-2.4792|55
Neenton|Shropshire|WV16|52.4873|-2.5373|5
Nefyn|Gwynedd|LL53|52.9333|-4.5000|21
Neilston|East Renfrewshire|G78|55.7857|-4.4264|78
Nelson|Lancashire|BB9|53.8333|-2.2000|306
Nelson|Caerphilly|CF46|51.6533|-3.2844|147
Nenthead|Cumbria|CA9|54.7892|-2.3421|33
Nenthorn|Scottish Borders|TD5|55.6282|-2.5114|3
Neston|Cheshire|CH33|53.2833|-3.0500|298
Neston|Wiltshire|SN13|51.4122|-2.2006|95
Nether Alderley|Cheshire|SK10|53.2842|-2.2377|34
Nether Broughton|Leicestershire|LE14|52.8249|-0.9706|39
Nether Cerne|Dorset|DT2|50.7834|-2.4690|6
Nether Heyford|Northamptonshire|NN7|52.2212|-1.0345|54
Nether Kellet|Lancashire|LA6|54.1000|-2.7500|33
Nether Kinmundy|Aberdeenshire|AB42|57.4858|-1.9166|10
Nether Silton|North Yorkshire|YO7|54.3245|-1.2995|17
Nether Stowey|Somerset|TA5|51.1510|-3.1568|63
Nether Wallop|Hampshire|SO20|51.1259|-1.5645|20
Nether Whitacre|Warwickshire|B46|52.5332|-1.6572|41
Nether Worton|Oxfordshire|OX7|51.9500|-1.3833|15
Netheravon|Wiltshire|SP4|51.2361|-1.7908|61
Netherburn|South Lanarkshire|ML9|55.7087|-3.9036|25
Netherbury|Dorset|DT6|50.7907|-2.7534|29
Nethermuir|Aberdeenshire|AB42|57.4833|-2.1333|10
Netherseal|Derbyshire|DE12|52.7154|-1.5772|29
Netherton|West Midlands|DY2|52.4833|-2.0833|200
Netherton|Merseyside|L30|53.4796|-2.9625|200
Netherton|Northumberland|NE65|55.3574|-2.0162|10
Netherton|Oxfordshire|OX13|51.6781|-1.3537|70
Netherton|Cheshire|WA6|53.2730|-2.7241|73
Netherton|West Yorkshire|WF4|53.6466|-1.5202|200
Netherton|Worcestershire|WR10|52.0684|-2.0140|18
Nethertown|Cumbria|CA22|54.4530|-3.5567|16
Netherwitton|Northumberland|NE61|55.2067|-1.8457|9
Nethy Bridge|Highland|PH25|57.2649|-3.6561|30
Netley|Hampshire|SO31|50.8763|-1.3540|90
Netley Marsh|Hampshire|SO40|50.9142|-1.5376|98
Nettlebed|Oxfordshire|RG9|51.5755|-0.9896|37
Nettlecombe|Dorset|DT6|50.7390|-2.7756|200
Nettlecombe|Somerset|TA4|51.1311|-3.3456|10
Nettleham|Lincolnshire|LN2|53.2660|-0.4887|114
Nettlestone|Isle of Wight|PO34|50.7102|-1.1196|154
Nettleton|Lincolnshire|LN7|53.4833|-0.3167|53
Nettleton|Wiltshire|SN14|51.5022|-2.2625|28
Nevendon|Essex|SS12|51.5951|0.5294|200
Nevern|Pembrokeshire|SA42|52.0239|-4.8007|18
New Aberdour|Aberdeenshire|AB43|57.6599|-2.1959|16
New Alresford|Hampshire|SO24|51.0862|-1.1701|103
New Barnet|Greater London|EN5|51.6497|-0.1753|200
New Bewick|Northumberland|NE66|55.4761|-1.8924|4
New Bolingbroke|Lincolnshire|PE22|53.1030|-0.0481|17
New Brighton|Merseyside|CH45|53.4333|-3.0333|200
New Buckenham|Norfolk|NR16|52.4724|1.0728|28
New Cross|Greater London|SE14|51.4753|-0.0384|200
New Cumnock|East Ayrshire|KA18|55.3956|-4.1846|113
New Deer|Aberdeenshire|AB53|57.5141|-2.1949|38
New Eltham|Greater London|SE9|51.4376|0.0721|200
New Galloway|Dumfries and Galloway|DG7|55.0736|-4.1408|27
New Gilston|Fife|KY8|56.1972|-3.0125|200
New Hedges|Pembrokeshire|SA70|51.6930|-4.7068|50
New Holland|Lincolnshire|DN19|53.7000|-0.3606|63
New Hythe|Kent|ME20|51.3044|0.4587|200
New Inn|Torfaen|NP4|51.6906|-3.0092|200
New Inn|Carmarthenshire|SA39|52.0191|-4.2448|13
New Lanark|South Lanarkshire|ML11|55.6641|-3.7822|188
New Luce|Dumfries and Galloway|DG8|54.9426|-4.8507|7
New Malden|Greater London|KT3|51.3992|-0.2556|200
New Marske|North Yorkshire|TS11|54.5785|-1.0422|125
New Mills|Cheshire|SK12|53.3516|-2.0938|0
New Mills|Powys|SY16|52.5207|-3.3125|200
New Milton|Hampshire|BH25|50.7560|-1.6658|376
New Moat|Pembrokeshire|SA63|51.8941|-4.8167|12
New Park|Cornwall|PL15|50.6331|-4.3975|43
New Pitsligo|Aberdeenshire|AB43|57.5902|-2.1954|32
New Polzeath|Cornwall|PL27|50.5778|-4.9131|44
New Quay|Ceredigion|SA45|52.2152|-4.3589|65
New Radnor|Powys|LD8|52.2406|-3.1556|18
New Romney|Kent|TN28|50.9860|0.9412|200
New Scone|Perth and Kinross|PH2|56.4194|-3.4051|0
New Silksworth|Tyne and Wear|SR3|54.8753|-1.4082|200
New Southgate|Greater London|N11|51.6197|-0.1297|200
New Town|East Lothian|EH34|55.9088|-2.8814|55
New Tredegar||NP24|51.7205|-3.2413|150
New York|Lincolnshire|LN4|53.0790|-0.1401|10
New York|Tyne and Wear|NE27|55.0324|-1.5122|200
Newark|Cambridgeshire|PE1|52.5870|-0.2390|200
Newarthill|North Lanarkshire|ML1|55.8151|-3.9373|276
Newbiggin|Cumbria|CA10|54.6515|-2.5806|14
Newbiggin|Durham|DL12|54.6417|-2.1356|21
Newbiggin|North Yorkshire|DL8|54.2669|-2.0090|9
Newbiggin|Northumberland|NE46|54.9787|-2.1076|200
Newbiggin-by-the-Sea|Northumberland|NE64|55.1853|-1.5147|71
Newbigging|Aberdeenshire|AB35|57.0387|-3.1473|2
Newbigging|Angus|DD4|56.4820|-2.9356|200
Newbigging|South Lanarkshire|ML11|55.6955|-3.5705|8
Newbold|Leicestershire|LE67|52.7159|-1.3612|200
Newbold|Derbyshire|S41|53.2500|-1.4500|200
Newbold Verdon|Leicestershire|LE9|52.6296|-1.3422|65
Newbold on Avon|Warwickshire|CV21|52.3913|-1.2866|95
Newbold on Stour|Warwickshire|CV37|52.1148|-1.6411|43
Newborough|Staffordshire|DE13|52.8167|-1.8000|25
Newborough|Isle of Anglesey|LL61|53.1954|-4.2639|11
Newborough|Cambridgeshire|PE6|52.6389|-0.2233|42
Newbourne|Suffolk|IP12|52.0389|1.3137|21
Newbridge|City of Edinburgh|EH28|55.9333|-3.4000|71
Newbridge|Wrexham|LL14|52.9911|-3.0534|200
Newbridge|Isle of Wight|PO30|50.6869|-1.4193|38
Newbridge|Pembrokeshire|SA62|51.8411|-5.0642|31
Newbridge|Hampshire|SO40|50.9133|-1.5040|200
Newbridge on Wye|Powys|LD1|52.2136|-3.4411|32
Newbrough|Northumberland|NE47|55.0052|-2.1970|36
Newburgh|Aberdeenshire|AB41|57.3000|-2.0000|4
Newburgh|Fife|KY14|56.3333|-3.2500|5
Newburgh|Scottish Borders|TD7|55.5364|-2.8734|17
Newburn|Tyne and Wear|NE15|54.9876|-1.7441|200
Newbury|Berkshire|RG14|51.4015|-1.3247|707
Newby|Lancashire|BB7|53.8732|-2.3878|200
Newby|Cumbria|CA10|54.5843|-2.6369|12
Newby|North Yorkshire|LA2|54.1167|-2.4167|12
Newby Bridge|Cumbria|LA12|54.2666|-2.9612|26
Newby Wiske|North Yorkshire|DL7|54.2839|-1.4369|34
Newcastle|Bridgend|CF31|51.5086|-3.5780|0
Newcastle|Shropshire|SY7|52.4333|-3.1167|10
Newcastle Emlyn|Ceredigion|SA38|52.0406|-4.4667|87
Newcastle upon Tyne|Tyne and Wear|NE1|54.9733|-1.6140|3465
Newcastleton|Scottish Borders|TD9|55.1791|-2.8134|41
Newchapel|Pembrokeshire|SA37|52.0333|-4.5833|6
Newchurch|Lancashire|BB12|53.8036|-2.2923|200
Newchurch|Powys|HR5|52.1500|-3.1500|3
Newchurch|Isle of Wight|PO36|50.6674|-1.2083|32
Newchurch|Carmarthenshire|SA33|51.8919|-4.3544|10
Newchurch|Kent|TN29|51.0451|0.9268|19
Newdigate|Surrey|RH5|51.1666|-0.2910|45
Newenden|Kent|TN18|51.0158|0.6128|16
Newent|Gloucestershire|GL18|51.9336|-2.4081|186
Newgale|Pembrokeshire|SA62|51.8578|-5.1267|7
Newgate Street|Hertfordshire|SG13|51.7287|-0.1167|38
Newhall|Cheshire|CW5|53.0093|-2.5733|27
Newhall|Derbyshire|DE11|52.7667|-1.5667|200
Newham|Greater London|E13|51.5278|0.0260|200
Newham|Northumberland|NE67|55.5333|-1.7167|21
Newhaven|East Sussex|BN9|50.7969|0.0554|227
Newhouse|North Lanarkshire|ML1|55.7983|-3.9758|200
Newick|East Sussex|BN8|50.9752|0.0158|85
Newington|Kent|CT18|51.0994|1.1159|72
Newington|Oxfordshire|OX10|51.6634|-1.1150|25
Newington|Greater London|SE1|51.4987|-0.0904|200
Newland|Gloucestershire|GL16|51.7833|-2.6500|15
Newland|Worcestershire|WR13|52.1427|-2.2956|81
Newlands|Durham|DH8|54.8569|-1.8501|200
Newlands|Scottish Borders|TD9|55.3973|-2.7769|4
Newlyn|Cornwall|TR18|50.1174|-5.5425|0
Newlyn East|Cornwall|TR8|50.3667|-5.0500|44
Newmains|North Lanarkshire|ML2|55.7667|-3.8833|114
Newmarket|Suffolk|CB8|52.2447|0.4042|460
Newmarket|Western Isles|HS1|58.2125|-6.3814|0
Newmill|Aberdeenshire|AB41|57.3754|-2.1056|80
Newmill|Moray|AB55|57.5500|-2.9333|129
Newmilns|East Ayrshire|KA16|55.6075|-4.3242|99
Newnham|Gloucestershire|GL14|51.8052|-2.4530|73
Newnham|Kent|ME9|51.2845|0.8012|37
Newnham|Northamptonshire|NN11|52.2333|-1.1506|22
Newnham|Hampshire|RG27|51.2773|-0.9885|37
Newnham|Hertfordshire|SG7|52.0210|-0.1878|12
Newnham|Worcestershire|WR15|52.3167|-2.5333|17
Newport|Essex|CB11|51.9842|0.2135|96
Newport|Devon|EX32|51.0721|-4.0212|161
Newport|Gloucestershire|GL13|51.6932|-2.4603|84
Newport|East Riding of Yorkshire|HU15|53.7633|-0.6999|41
Newport|Newport|NP10|51.5877|-2.9984|2088
Newport||NP11|51.6439|-3.1317|0
Newport|Norfolk|NR29|52.6944|1.6352|134
Newport|Cornwall|PL15|50.6331|-4.3975|43
Newport|Isle of Wight|PO30|50.7015|-1.2912|401
Newport|Pembrokeshire|SA42|52.0167|-4.8333|69
Newport|Shropshire|TF10|52.7833|-2.3833|192
Newport Pagnell|Buckinghamshire|MK16|52.0873|-0.7222|218
Newport-on-Tay|Fife|DD6|56.4391|-2.9367|109
Newquay|Cornwall|TR7|50.4156|-5.0752|331
Newsham|North Yorkshire|DL11|54.4853|-1.8350|25
Newsham|Northumberland|NE24|55.1091|-1.5262|200
Newsham|Lancashire|PR3|53.8676|-2.7185|11
Newstead|Northumberland|NE67|55.5365|-1.6917|11
Newstead|Nottinghamshire|NG15|53.0667|-1.2167|40
Newstead|Scottish Borders|TD6|55.5993|-2.6983|32
Newton|Lancashire|BB7|53.9487|-2.4628|9
Newton|Cambridgeshire|CB2|52.1910|0.1249|200
Newton|Bridgend|CF36|51.4842|-3.6781|162
Newton|Cheshire|CH3|53.1656|-2.8198|71
Newton|Suffolk|CO10|52.0305|0.7961|31
Newton|Warwickshire|CV23|52.3681|-1.2938|200
Newton|Dumfries and Galloway|DG10|55.3201|-3.4382|49
Newton|West Lothian|EH52|55.9370|-3.4873|200
Newton|Highland|IV11|57.6771|-4.0390|41
Newton|Cumbria|LA13|54.1182|-3.1984|200
Newton|Northumberland|NE43|54.9483|-1.9052|127
Newton|Nottinghamshire|NG13|52.9485|-0.9056|64
Newton|Lincolnshire|NG34|52.9873|-0.3940|200
Newton|Northamptonshire|NN14|52.4333|-0.7000|20
Newton|Norfolk|PE32|52.7283|0.6346|3
Newton|Swansea|SA3|51.5802|-4.0515|80
Newton|Pembrokeshire|SA62|51.8411|-5.0642|31
Newton|Greater Manchester|SK14|53.4519|-2.0566|200
Newton|Wiltshire|SP5|51.0209|-1.7739|9
Newton|Shropshire|SY7|52.4258|-2.8872|20
Newton|West Yorkshire|WF10|53.7241|-1.3464|200
Newton Abbot|Devon|TQ12|50.5286|-3.6119|412
Newton Arlosh|Cumbria|CA5|54.8550|-3.0184|14
Newton Aycliffe|Durham|DL5|54.6184|-1.5719|534
Newton Ferrers|Devon|PL8|50.3147|-4.0392|77
Newton Kyme|North Yorkshire|LS24|53.8980|-1.2963|24
Newton Longville|Buckinghamshire|MK17|51.9760|-0.7660|98
Newton Mearns|East Renfrewshire|G77|55.7733|-4.3334|535
Newton Morrell|North Yorkshire|DL10|54.4791|-1.6339|54
Newton Poppleford|Devon|EX10|50.7000|-3.2959|80
Newton Regis|Warwickshire|B79|52.6660|-1.5878|32
Newton Reigny|Cumbria|CA11|54.6770|-2.8108|21
Newton Solney|Derbyshire|DE15|52.8288|-1.5829|23
Newton St Cyres|Devon|EX5|50.7667|-3.6000|27
Newton St Petrock|Devon|EX22|50.8833|-4.2667|11
Newton Stewart|Dumfries and Galloway|DG8|54.9578|-4.4832|166
Newton Tony|Wiltshire|SP4|51.1644|-1.6899|22
Newton by Toft|Lincolnshire|LN8|53.3729|-0.4230|13
Newton on Trent|Lincolnshire|LN1|53.2584|-0.7559|19
Newton-le-Willows|North Yorkshire|DL8|54.2982|-1.6726|41
Newton-le-Willows|Merseyside|WA12|53.4500|-2.6000|307
Newtonmore|Highland|PH20|57.0657|-4.1210|45
Newtown|Aberdeenshire|AB44|57.6683|-2.4924|153
Newtown|Dorset|BH12|50.7374|-1.9271|200
Newtown|Cheshire|CH3|53.1656|-2.8198|13
Newtown|Buckinghamshire|HP5|51.7129|-0.6092|200
Newtown|Herefordshire|HR8|52.0448|-2.4451|135
Newtown|Isle of Man|IM4|54.1929|-4.4832|0
Newtown|Northumberland|NE65|55.3142|-1.7512|34
Newtown|Hampshire|PO17|50.8888|-1.1731|39
Newtown|Isle of Wight|PO30|50.7138|-1.4011|16
Newtown|Staffordshire|SK17|53.1667|-1.9167|13
Newtown|Wiltshire|SP3|51.1023|-2.0104|9
Newtown|Powys|SY16|52.5167|-3.3000|280
Newtown|Shropshire|SY4|52.7981|-2.7520|41
Newtown St Boswells|Scottish Borders|TD6|55.5833|-2.6833|97
Newtyle|Angus|PH12|56.5587|-3.1458|34
Neyland|Pembrokeshire|SA73|51.7101|-4.9516|131
Nibley|Gloucestershire|BS37|51.5401|-2.4149|0
Nicholaston|Swansea|SA3|51.5751|-4.1359|9
Nidd|North Yorkshire|HG3|54.0331|-1.5363|18
Nigg|Highland|IV19|57.7167|-4.0000|5
Nine Elms|Wiltshire|SN5|51.5661|-1.8396|200
Nine Elms|Greater London|SW8|51.4812|-0.1372|200
Nine Mile Burn|Midlothian|EH26|55.8050|-3.3153|10
Ninfield|East Sussex|TN33|50.8864|0.4253|50
Nisbet|Scottish Borders|TD8|55.5245|-2.5186|7
Niton|Isle of Wight|PO38|50.5870|-1.2849|75
Nitshill|Glasgow City|G53|55.8141|-4.3606|200
No Man's Heath|Staffordshire|B79|52.6508|-1.6821|197
No Man's Heath|Cheshire|SY14|53.0298|-2.7267|26
Nocton|Lincolnshire|LN4|53.1637|-0.4194|41
Nolton|Pembrokeshire|SA62|51.8205|-5.0943|9
Noranside|Angus|DD8|56.7333|-2.8667|11
Norbreck|Lancashire|FY5|53.8577|-3.0472|200
Norbury|Derbyshire|DE6|52.9667|-1.8167|10
Norbury|Staffordshire|ST20|52.8000|-2.3167|16
Norbury|Greater London|SW16|51.4167|-0.1167|200
Norbury|Cheshire|SY13|53.0243|-2.6602|15
Norbury|Shropshire|SY9|52.5333|-2.9500|4
Nordelph|Norfolk|PE38|52.5844|0.2956|14
Norham|Northumberland|TD15|55.7188|-2.1627|18
Norman Cross|Cambridgeshire|PE7|52.5040|-0.2918|56
Normanby|Lincolnshire|DN15|53.6139|-0.6521|0
Normanby|North Yorkshire|TS6|54.5659|-1.1535|200
Normandy|Surrey|GU3|51.2575|-0.6747|44
Normanton|Derbyshire|DE23|52.8833|-1.4833|200
Normanton|Rutland|LE15|52.6460|-0.6203|24
Normanton|Nottinghamshire|NG13|52.9485|-0.9056|64
Normanton|Lincolnshire|NG32|53.0058|-0.5869|20
Normanton|West Yorkshire|WF6|53.7000|-1.4167|407
Normanton le Heath|Leicestershire|LE67|52.7106|-1.4438|10
Normanton on Trent|Nottinghamshire|NG23|53.2126|-0.8171|28
Normanton-on-the-Wolds|Nottinghamshire|NG12|52.8902|-1.0756|75
North Acton|Greater London|NW10|51.5226|-0.2585|200
North Aston|Oxfordshire|OX6|51.9558|-1.3087|20
North Baddesley|Hampshire|SO52|50.9775|-1.4455|96
North Ballachulish|Highland|PH33|56.6942|-5.1822|7
North Barrow|Somerset|BA22|51.0625|-2.5660|9
North Barsham|Norfolk|NR22|52.8787|0.8423|17
North Bersted|West Sussex|PO22|50.8005|-0.6879|200
North Berwick|East Lothian|EH39|56.0582|-2.7229|193
North Bovey|Devon|TQ13|50.6415|-3.7834|11
North Bradley|Wiltshire|BA14|51.2950|-2.2047|127
North Brewham|Somerset|BA10|51.1311|-2.3986|14
North Burlingham|Norfolk|NR13|52.6362|1.4963|28
North Cadbury|Somerset|BA22|51.0428|-2.5231|37
North Carlton|Lincolnshire|LN1|53.2870|-0.5833|12
North Carlton|Nottinghamshire|S81|53.3385|-1.1237|200
North Cave|East Riding of Yorkshire|HU15|53.7801|-0.6497|60
North Cerney|Gloucestershire|GL7|51.7706|-1.9720|18
North Charlton|Northumberland|NE66|55.5000|-1.7358|10
North Cheriton|Somerset|BA8|51.0300|-2.4437|44
North Clifton|Nottinghamshire|NG23|53.2399|-0.7666|16
North Cornelly|Bridgend|CF33|51.5228|-3.7073|200
North Cove|Suffolk|NR34|52.4464|1.6290|35
North Cowton|North Yorkshire|DL7|54.4305|-1.5631|27
North Crawley|Buckinghamshire|MK16|52.0930|-0.6486|24
North Creake|Norfolk|NR21|52.9090|0.7546|24
North Curry|Somerset|TA3|51.0225|-2.9717|60
North Dalton|East Riding of Yorkshire|YO25|53.9572|-0.5759|15
North Duffield|North Yorkshire|YO8|53.8258|-0.9641|43
North Ealing|Greater London|W5|51.5130|-0.3026|200
North Elkington|Lincolnshire|LN11|53.4006|-0.0791|5
North Elmham|Norfolk|NR20|52.7464|0.9461|40
North Elmsall|West Yorkshire|WF9|53.6089|-1.2821|200
North End|West Sussex|BN14|50.8336|-0.3816|200
North End|Bedfordshire|LU7|51.9074|-0.6637|200
North End|Greater London|NW11|51.5785|-0.1976|200
North End|Hampshire|PO2|50.8183|-1.0719|200
North End|Berkshire|RG20|51.4030|-1.3375|200
North Erradale|Highland|IV21|57.7621|-5.7825|2
North Ferriby|East Riding of Yorkshire|HU14|53.7212|-0.5052|128
North Finchley|Greater London|N12|51.6077|-0.1660|200
North Frodingham|East Riding of Yorkshire|YO25|53.9595|-0.3239|29
North Grimston|North Yorkshire|YO17|54.0958|-0.7162|5
North Hayling|Hampshire|PO11|50.8240|-0.9636|49
North Hill|Cornwall|PL15|50.5500|-4.4333|14
North Hinksey|Oxfordshire|OX2|51.7501|-1.2920|200
North Huish|Devon|TQ10|50.3945|-3.8136|14
North Hykeham|Lincolnshire|LN6|53.1831|-0.5877|311
North Kelsey|Lincolnshire|LN7|53.5034|-0.4254|38
North Kensington|Greater London|W10|51.5230|-0.2188|200
North Kessock|Highland|IV1|57.5025|-4.2479|43
North Killingholme|Lincolnshire|DN40|53.6462|-0.2645|23
North Kilvington|North Yorkshire|YO7|54.2610|-1.3506|17
North Kilworth|Leicestershire|LE17|52.4442|-1.0958|38
North Kyme|Lincolnshire|LN4|53.0593|-0.2836|11
North Lancing|West Sussex|BN15|50.8288|-0.3225|200
North Leigh|Oxfordshire|OX8|51.8143|-1.4414|72
North Lopham|Norfolk|IP22|52.4035|0.9917|37
North Luffenham|Rutland|LE15|52.6211|-0.6199|33
North Marden|West Sussex|PO18|50.9394|-0.8506|5
North Marston|Buckinghamshire|MK18|51.8990|-0.8770|25
North Middleton|Midlothian|EH23|55.8189|-3.0273|25
North Molton|Devon|EX36|51.0539|-3.7991|32
North Moreton|Oxfordshire|OX11|51.6013|-1.1913|24
North Mundham|West Sussex|PO20|50.8139|-0.7587|80
North Muskham|Nottinghamshire|NG23|53.1199|-0.8109|48
North Newbald|East Riding of Yorkshire|YO43|53.8167|-0.6167|40
North Newnton|Wiltshire|SN9|51.3233|-1.8372|21
North Newton|Somerset|TA7|51.0740|-3.0021|41
North Nibley|Gloucestershire|GL11|51.6606|-2.3756|35
North Ockendon|Greater London|RM14|51.5420|0.3001|15
North Ormsby|Lincolnshire|LN11|53.4199|-0.0614|3
North Owersby|Lincolnshire|LN8|53.4369|-0.4027|8
North Petherton|Somerset|TA6|51.0924|-3.0155|138
North Petherwin|Cornwall|PL15|50.6770|-4.4335|17
North Pickenham|Norfolk|PE37|52.6274|0.7514|22
North Queensferry|Fife|KY11|56.0090|-3.3913|43
North Rauceby|Lincolnshire|NG34|53.0025|-0.4753|23
North Rode|Cheshire|CW12|53.1956|-2.1675|19
North Roe|Shetland Islands|ZE2|60.5873|-1.3356|2
North Runcton|Norfolk|PE33|52.7170|0.4340|46
North Scarle|Lincolnshire|LN6|53.1930|-0.7287|23
North Seaton|Northumberland|NE63|55.1739|-1.5418|200
North Shields|Tyne and Wear|NE29|55.0165|-1.4493|200
North Somercotes|Lincolnshire|LN11|53.4457|0.1410|53
North Stainley|North Yorkshire|HG4|54.1570|-1.5676|10
North Stifford|Essex|RM16|51.4969|0.3033|200
North Stoke|Somerset|BA1|51.4205|-2.4248|22
North Stoke|West Sussex|BN18|50.8487|-0.5827|61
North Stoke|Oxfordshire|OX10|51.5718|-1.1223|38
North Stoneham|Hampshire|SO50|50.9532|-1.3704|200
North Sunderland|Northumberland|NE68|55.5769|-1.6644|107
North Tamerton|Cornwall|EX22|50.7499|-4.3940|11
North Tawton|Devon|EX20|50.7997|-3.8976|80
North Thoresby|Lincolnshire|DN36|53.4665|-0.0557|34
North Tidworth|Wiltshire|SP9|51.2333|-1.6667|0
North Tuddenham|Norfolk|NR20|52.6861|1.0148|17
North Walsham|Norfolk|NR28|52.8212|1.3875|265
North Waltham|Hampshire|RG25|51.2125|-1.1961|33
North Weald Bassett|Essex|CM16|51.7002|0.1200|200
North Willingham|Lincolnshire|LN8|53.3788|-0.2544|5
North Witham|Lincolnshire|NG33|52.7860|-0.6266|11
North Woolwich|Greater London|E16|51.4999|0.0631|200
North Wootton|Somerset|BA4|51.1756|-2.6239|27
North Wootton|Dorset|DT9|50.9291|-2.4913|18
North Wootton|Norfolk|PE30|52.7833|0.4333|200
North Wraxall|Wiltshire|SN14|51.4734|-2.2630|22
Northallerton|North Yorkshire|DL6|54.3390|-1.4324|299
Northam|Devon|EX39|51.0333|-4.2167|240
Northam|Hampshire|SO14|50.9110|-1.3920|200
Northampton|Northamptonshire|NN1|52.2500|-0.8833|3404
Northaw|Hertfordshire|EN6|51.7034|-0.1480|73
Northborough|Cambridgeshire|PE6|52.6587|-0.2982|57
Northbourne|Kent|CT14|51.2204|1.3388|36
Northchurch|Hertfordshire|HP4|51.7711|-0.5852|200
Northcott|Devon|PL15|50.7000|-4.3500|4
Northend|Somerset|BA1|51.3923|-2.3611|200
Northend|Warwickshire|CV33|52.2545|-1.4803|8
Northend|Buckinghamshire|HP14|51.6275|-0.9402|11
Northfield|West Midlands|B31|52.4167|-1.9667|200
Northfleet|Kent|DA10|51.4463|0.3255|358
Northiam|East Sussex|TN31|50.9944|0.6003|84
Northill|Bedfordshire|SG18|52.1056|-0.3230|34
Northington|Hampshire|SO24|51.1328|-1.1891|6
Northleach|Gloucestershire|GL54|51.8299|-1.8371|82
Northleigh|Devon|EX13|50.7869|-3.0079|196
Northlew|Devon|EX20|50.7723|-4.1229|29
Northmoor|Oxfordshire|OX8|51.7229|-1.3947|21
Northmoor Green or Moorland|Somerset|TA7|51.0842|-2.9489|15
Northolt|Greater London|UB5|51.5486|-0.3678|200
Northop|Flintshire|CH7|53.2069|-3.1328|47
Northorpe|Lincolnshire|DN21|53.4667|-0.6500|8
Northrepps|Norfolk|NR27|52.9042|1.3372|47
Northwich|Cheshire|CW9|53.2588|-2.5202|844
Northwold|Norfolk|IP26|52.5445|0.5843|30
Northwood|Greater London|HA6|51.6116|-0.4245|173
Northwood|Isle of Wight|PO31|50.7410|-1.3119|142
Northwood|Shropshire|SY4|52.7981|-2.7520|41
Norton|West Midlands|DY8|52.4608|-2.1556|200
Norton|Gloucestershire|GL2|51.9174|-2.2087|28
Norton|Suffolk|IP31|52.2500|0.8667|50
Norton|Powys|LD8|52.2664|-3.0440|4
Norton|Nottinghamshire|NG20|53.2423|-1.1447|33
Norton|Northamptonshire|NN11|52.2667|-1.1167|4
Norton|West Sussex|PO20|50.7823|-0.7868|41
Norton|Isle of Wight|PO41|50.7007|-1.4768|55
Norton|South Yorkshire|S8|53.3405|-1.4781|200
Norton|Hertfordshire|SG6|51.9944|-0.2084|200
Norton|Wiltshire|SN16|51.5611|-2.1625|10
Norton|Shropshire|SY4|52.7981|-2.7520|41
Norton|Durham|TS20|54.5868|-1.3138|200
Norton|Worcestershire|WR11|52.0954|-1.9298|200
Norton Bavant|Wiltshire|BA12|51.1870|-2.1306|33
Norton Bridge|Staffordshire|ST15|52.8670|-2.1921|14
Norton Canes|Staffordshire|WS11|52.6714|-1.9626|121
Norton Canon|Herefordshire|HR4|52.1219|-2.9080|12
Norton Disney|Lincolnshire|LN6|53.1215|-0.6729|13
Norton Fitzwarren|Somerset|TA2|51.0266|-3.1501|124
Norton Heath|Essex|CM4|51.7167|0.3167|21
Norton Lindsey|Warwickshire|CV35|52.2660|-1.6701|25
Norton St Philip|Somerset|BA3|51.2719|-2.4784|194
Norton in Hales|Shropshire|TF9|52.9441|-2.4431|24
Norton-Juxta-Twycross|Leicestershire|CV9|52.6587|-1.5236|13
Norwell|Nottinghamshire|NG23|53.1480|-0.8459|18
Norwich|Norfolk|NR2|52.6278|1.2983|3150
Norwood|Greater London|SE19|51.4192|-0.0840|200
Norwood Green|Greater London|UB2|51.4954|-0.3763|200
Notgrove|Gloucestershire|GL54|51.8808|-1.8436|4
Nottage|Bridgend|CF36|51.4904|-3.7036|200
Notting Hill|Greater London|W11|51.5115|-0.2059|200
Notting Hill Gate|Greater London|W11|51.5095|-0.1958|200
Nottingham|Highland|KW5|58.2871|-3.3831|8
Nottingham|Nottinghamshire|NG1|52.9536|-1.1505|3744
Notton|West Yorkshire|WF4|53.6466|-1.5202|200
Nuffield|Oxfordshire|RG9|51.5795|-1.0348|30
Nuneaton|Warwickshire|CV11|52.5232|-1.4652|1270
Nuneham Courtenay|Oxfordshire|OX44|51.6888|-1.2015|27
Nunhead|Greater London|SE15|51.4663|-0.0510|200
Nunney|Somerset|BA11|51.2094|-2.3789|42
Nunnington|North Yorkshire|YO62|54.2046|-0.9808|10
Nunthorpe|North Yorkshire|TS7|54.5288|-1.1844|200
Nunwick|North Yorkshire|HG4|54.1667|-1.5000|17
Nunwick|Northumberland|NE48|55.1321|-2.2589|71
Nursling|Hampshire|SO16|50.9448|-1.4653|200
Nutfield|Surrey|RH1|51.2450|-0.1430|144
Nuthurst|Warwickshire|B94|52.3498|-1.7940|70
Nuthurst|West Sussex|RH13|51.0226|-0.3006|14
Nutley|Hampshire|RG25|51.1966|-1.1288|10
Nutley|East Sussex|TN22|51.0316|0.0542|54
Nymet Tracey|Devon|EX17|50.8000|-3.8167|60
Nympsfield|Gloucestershire|GL10|51.7036|-2.2900|24
Nynehead|Somerset|TA21|50.9980|-3.2272|80
Oadby|Leicestershire|LE2|52.6062|-1.0835|200
Oakamoor|Staffordshire|ST10|53.0014|-1.9200|29
Oake|Somerset|TA4|51.0235|-3.2074|24
Oakenclough|Lancashire|PR3|53.9202|-2.7036|7
Oakengates|Shropshire|TF2|52.6950|-2.4504|200
Oakford|Devon|EX16|50.9833|-3.5500|22
Oakford|Ceredigion|SA47|52.1922|-4.2997|40
Oakham|Rutland|LE15|52.6667|-0.7333|203
Oakhill|Somerset|BA3|51.2236|-2.5264|50
Oakington|Cambridgeshire|CB4|52.2228|0.1305|200
Oakle Street|Gloucestershire|GL2|51.8546|-2.3523|18
Oakley|Buckinghamshire|HP18|51.8000|-1.0667|38
Oakley|Suffolk|IP21|52.3648|1.2354|31
Oakley|Fife|KY12|56.0667|-3.5500|63
Oakley|Bedfordshire|MK43|52.1686|-0.5265|71
Oakley|Hampshire|RG23|51.2500|-1.1884|104
Oaksey|Wiltshire|SN16|51.6413|-2.0170|21
Oakwood|Greater London|N14|51.6476|-0.1318|200
Oakworth|West Yorkshire|BD22|53.8333|-1.9667|200
Oare|Kent|ME13|51.3304|0.8779|164
Oare|Wiltshire|SN8|51.3651|-1.7749|16
Oathlaw|Angus|DD8|56.6944|-2.8582|12
Oban|Argyll and Bute|PA34|56.4153|-5.4718|230
Occold|Suffolk|IP23|52.2935|1.1594|23
Occumster|Highland|KW3|58.3075|-3.2573|5
Ochiltree|East Ayrshire|KA18|55.4598|-4.3678|44
Ockham|Surrey|GU23|51.2992|-0.4607|32
Ockle|Highland|PH36|56.7613|-6.0016|1
Ockley|Surrey|RH5|51.1517|-0.3587|33
Ocle Pychard|Herefordshire|HR1|52.1167|-2.6000|16
Odcombe|Somerset|BA22|50.9340|-2.7023|41
Oddington|Oxfordshire|OX5|51.8308|-1.1982|22
Odell|Bedfordshire|MK43|52.2094|-0.5888|24
Odiham|Hampshire|RG29|51.2541|-0.9393|168
Odstock|Wiltshire|SP5|51.0344|-1.7926|28
Offchurch|Warwickshire|CV33|52.2875|-1.4760|37
Offenham|Worcestershire|WR11|52.1122|-1.9235|67
Offham|East Sussex|BN8|50.8913|-0.0106|89
Offham|Kent|ME19|51.2906|0.3754|48
Offton|Suffolk|IP8|52.1063|1.0147|25
Offwell|Devon|EX14|50.7905|-3.1453|33
Ogbourne St Andrew|Wiltshire|SN8|51.4484|-1.7283|13
Ogbourne St George|Wiltshire|SN8|51.4690|-1.7141|22
Ogmore|Vale of Glamorgan|CF32|51.4781|-3.6097|7
Ogmore Vale|Bridgend|CF32|51.6023|-3.5422|68
Ogmore-by-Sea|Vale of Glamorgan|CF32|51.4606|-3.6303|34
Okehampton|Devon|EX20|50.7384|-4.0016|127
Old Bolingbroke|Lincolnshire|PE23|53.1665|0.0173|23
Old Brampton|Derbyshire|S42|53.2428|-1.4970|71
Old Bridge of Urr|Dumfries and Galloway|DG7|54.9897|-3.9114|10
Old Buckenham|Norfolk|NR17|52.4806|1.0414|47
Old Byland|North Yorkshire|YO62|54.2666|-1.1571|3
Old Colwyn|Conwy|LL29|53.2883|-3.6930|200
Old Dalby|Leicestershire|LE14|52.8071|-1.0031|29
Old Deer|Aberdeenshire|AB42|57.5193|-2.0377|39
Old Hill|West Midlands|B64|52.4833|-2.0667|200
Old Hutton|Cumbria|LA8|54.2894|-2.6700|16
Old Kent Road|Greater London|SE1|51.4869|-0.0745|200
Old Kilpatrick|West Dunbart|G60|55.9224|-4.4557|195
Old Leake|Lincolnshire|PE22|53.0311|0.0987|69
Old Malton|North Yorkshire|YO17|54.1452|-0.7751|127
Old Micklefield|West Yorkshire|LS25|53.7975|-1.3330|81
Old Milverton|Warwickshire|CV32|52.2977|-1.5315|0
Old Newton|Suffolk|IP14|52.2235|1.0001|39
Old Oak Common|Greater London|NW10|51.5265|-0.2459|200
Old Radnor|Powys|LD8|52.2243|-3.1000|15
Old Rayne|Aberdeenshire|AB52|57.3440|-2.5423|17
Old Romney|Kent|TN29|50.9901|0.8949|14
Old Scone|Perth and Kinross|PH2|56.4254|-3.4286|60
Old Somerby|Lincolnshire|NG33|52.8946|-0.5682|9
Old Street|Greater London|EC1|51.5262|-0.0851|200
Old Town|Northumberland|NE19|55.1792|-2.0971|3
Old Tupton|Derbyshire|S42|53.1834|-1.4187|200
Old Warden|Bedfordshire|SG18|52.0818|-0.3410|22
Old Windsor|Berkshire|SL4|51.4581|-0.5867|144
Oldbury|West Midlands|B69|52.5000|-2.0167|454
Oldbury|Warwickshire|CV10|52.5479|-1.5395|112
Oldbury|Shropshire|WV16|52.5108|-2.4404|15
Oldbury on the Hill|Gloucestershire|GL9|51.5906|-2.2641|11
Oldcastle|Monmouthshire|NP7|51.9167|-2.9833|3
Oldham|Greater Manchester|OL1|53.5405|-2.1183|1015
Oldhamstocks|East Lothian|TD13|55.9278|-2.4182|6
Oldland|Gloucestershire|BS30|51.4418|-2.4917|200
Oldmeldrum|Aberdeenshire|AB51|57.3349|-2.3199|97
Oldshore Beg|Highland|IV27|58.4857|-5.0983|2
Oldtown of Aigas|Highland|IV4|57.4326|-4.5710|3
Oldways End|Devon|EX16|51.0122|-3.6142|13
Ollaberry|Shetland Islands|ZE2|60.5065|-1.3373|2
Ollerton|Nottinghamshire|NG22|53.2167|-1.0167|90
Ollerton|Shropshire|TF9|52.8971|-2.4704|166
Ollerton|Cheshire|WA16|53.2840|-2.3319|42
Olney|Buckinghamshire|MK46|52.1535|-0.7020|96
Olney|Northamptonshire|NN12|52.1270|-1.0003|200
Olton|West Midlands|B92|52.4383|-1.8051|200
Ombersley|Worcestershire|WR9|52.2710|-2.2288|50
Ompton|Nottinghamshire|NG22|53.1791|-0.9712|12
Onchan|Isle of Man|IM3|54.1733|-4.4532|0
Onecote|Staffordshire|ST13|53.0932|-1.9273|10
Onibury|Shropshire|SY7|52.4083|-2.8031|14
Onich|Highland|PH33|56.7030|-5.2252|2
Onllwyn|Neath Port Talbot|SA10|51.7793|-3.6779|36
Onneley|Staffordshire|CW3|52.9835|-2.3705|14
Onslow Village|Surrey|GU2|51.2336|-0.5996|200
Orbliston|Moray|IV32|57.6000|-3.1500|1
Orbost|Highland|IV55|57.4000|-6.5667|2
Orby|Lincolnshire|PE24|53.1814|0.2321|13
Orcheston|Wiltshire|SP3|51.2072|-1.9175|49
Ord|Highland|IV46|57.1119|-5.9840|3
Ordie|Aberdeenshire|AB34|57.1016|-2.9055|6
Ordsall|Nottinghamshire|DN22|53.3085|-0.9490|200
Ore|East Sussex|TN35|50.8722|0.6087|200
Orford|Suffolk|IP12|52.0957|1.5345|54
Orford|Cheshire|WA2|53.4105|-2.5814|200
Orgreave|Staffordshire|DE13|52.8076|-1.6919|48
Orleton|Herefordshire|SY8|52.3000|-2.7500|31
Orleton|Worcestershire|WR6|52.2305|-2.3833|13
Orlingbury|Northamptonshire|NN14|52.3421|-0.7384|38
Ormesby|North Yorkshire|TS3|54.5500|-1.1833|200
Ormesby St Margaret|Norfolk|NR29|52.6667|1.7000|132
Ormiston|East Lothian|EH35|55.9130|-2.9398|71
Ormskirk|Lancashire|L39|53.5668|-2.8818|403
Orphir|Orkney Islands|KW17|58.9381|-3.1311|3
Orpington|Greater London|BR6|51.3746|0.0978|200
Orsett|Essex|RM16|51.5123|0.3675|65
Orston|Nottinghamshire|NG13|52.9613|-0.8544|25
Orton|Cumbria|CA10|54.4695|-2.5799|17
Orton|Northamptonshire|NN14|52.4020|-0.8179|18
Orton Longueville|Cambridgeshire|PE2|52.5512|-0.2767|200
Orton Waterville|Cambridgeshire|PE2|52.5529|-0.2935|200
Orton-on-the-Hill|Leicestershire|CV9|52.6307|-1.5487|8
Orwell|Cambridgeshire|SG8|52.1356|-0.0110|28
Osborne|Isle of Wight|PO32|50.7507|-1.2750|200
Osbournby|Lincolnshire|NG34|52.9299|-0.4107|15
Osmaston|Derbyshire|DE24|52.8901|-1.4522|200
Osmington|Dorset|DT3|50.6457|-2.3876|29
Osmotherley|North Yorkshire|DL6|54.3684|-1.2992|32
Ospringe|Kent|ME13|51.3083|0.8703|200
Ossett|West Yorkshire|WF5|53.6798|-1.5801|309
Ossington|Nottinghamshire|NG23|53.1740|-0.8686|8
Oswaldkirk|North Yorkshire|YO62|54.2037|-1.0447|11
Oswaldtwistle|Lancashire|BB5|53.7420|-2.3999|145
Oswestry|Shropshire|SY11|52.8619|-3.0550|200
Otford|Kent|TN14|51.3128|0.1905|188
Othery|Somerset|TA7|51.0806|-2.8811|47
Otley|Suffolk|IP6|52.1513|1.2200|29
Otley|West Yorkshire|LS21|53.9055|-1.6938|195
Otter|Argyll and Bute|PA21|55.9020|-5.2476|21
Otter Ferry|Argyll and Bute|PA21|55.9020|-5.2476|21
Otterbourne|Hampshire|SO21|51.0076|-1.3434|76
Otterburn|North Yorkshire|BD23|54.0160|-2.1774|4
Otterburn|Northumberland|NE19|55.2167|-2.1667|5
Otterden Place|Kent|ME13|51.2424|0.7886|18
Otterham|Cornwall|PL32|50.6878|-4.5954|10
Otterhampton|Somerset|TA5|51.1828|-3.0786|28
Ottershaw|Surrey|KT16|51.3626|-0.5275|200
Otterton|Devon|EX9|50.6601|-3.2980|53
Ottery St Mary|Devon|EX11|50.7500|-3.2667|167
Ottringham|East Riding of Yorkshire|HU12|53.7009|-0.0791|23
Oulton|Cumbria|CA7|54.8333|-3.1667|174
Oulton|Norfolk|NR11|52.8167|1.1667|12
Oulton|Suffolk|NR32|52.4833|1.7333|200
Oundle|Northamptonshire|PE8|52.4809|-0.4673|116
Ousby|Cumbria|CA10|54.7066|-2.5881|7
Ousden|Suffolk|CB8|52.2054|0.5527|12
Ousefleet|East Riding of Yorkshire|DN14|53.6982|-0.7409|7
Out Newton|East Riding of Yorkshire|HU19|53.6757|0.0906|1
Outhgill|Cumbria|CA17|54.4065|-2.3382|2
Outlane|West Yorkshire|HD3|53.6577|-1.8734|120
Outwell|Norfolk|PE14|52.6095|0.2333|88
Outwood|West Yorkshire|WF1|53.7119|-1.5013|200
Oval|Greater London|SE11|51.4823|-0.1132|200
Ovenden|West Yorkshire|HX3|53.7428|-1.8813|200
Over|Cambridgeshire|CB24|52.3167|0.0167|65
Over|Cheshire|CW7|53.1833|-2.5500|200
Over Compton|Dorset|DT9|50.9505|-2.5870|56
Over Kellet|Lancashire|LA6|54.1167|-2.7333|41
Over Silton|North Yorkshire|YO7|54.3334|-1.3073|11
Over Wallop|Hampshire|SO20|51.1462|-1.5948|43
Over Whitacre|Warwickshire|B46|52.5175|-1.6245|41
Over Worton|Oxfordshire|OX7|51.9591|-1.3715|17
Overbury|Worcestershire|GL20|52.0350|-2.0626|35
Overcombe|Dorset|DT3|50.6351|-2.4321|197
Overseal|Derbyshire|DE12|52.7355|-1.5650|71
Overstone|Northamptonshire|NN6|52.2914|-0.8152|77
Overstrand|Norfolk|NR27|52.9162|1.3390|54
Overton|Lancashire|LA3|54.0153|-2.8607|38
Overton|Wrexham|LL13|52.9667|-2.9333|43
Overton|Hampshire|RG25|51.2439|-1.2615|124
Overton|Shropshire|SY8|52.3654|-2.6954|200
Overton|North Yorkshire|YO30|53.9987|-1.1588|28
Overtown|North Lanarkshire|ML2|55.7500|-3.9167|78
Oving|Buckinghamshire|HP22|51.8848|-0.8602|39
Oving|West Sussex|PO20|50.8380|-0.7220|63
Ovingdean|East Sussex|BN2|50.8171|-0.0702|108
Ovingham|Northumberland|NE42|54.9705|-1.8655|200
Ovington|Essex|CO10|52.0517|0.5764|12
Ovington|Durham|DL11|54.5279|-1.7982|14
Ovington|Norfolk|IP25|52.5833|0.8333|95
Ovington|Northumberland|NE42|54.9687|-1.8959|30
Ovington|Hampshire|SO24|51.0817|-1.2009|20
Ower|Hampshire|SO51|50.9463|-1.5387|16
Owermoigne|Dorset|DT2|50.6653|-2.3273|16
Owmby|Lincolnshire|DN38|53.5603|-0.3910|20
Owslebury|Hampshire|SO21|51.0086|-1.2674|20
Owston|Leicestershire|LE15|52.6638|-0.8545|7
Owston Ferry|Lincolnshire|DN9|53.4941|-0.7805|42
Oxborough|Norfolk|PE33|52.5836|0.5726|15
Oxcombe|Lincolnshire|LN9|53.2754|-0.0357|3
Oxenhope|West Yorkshire|BD22|53.8123|-1.9520|117
Oxenwood|Wiltshire|SN8|51.3303|-1.5648|4
Oxford|Oxfordshire|OX1|51.7522|-1.2560|1962
Oxford Circus|Greater London|W1|51.5154|-0.1414|200
Oxford Street|Greater London|W1|51.5148|-0.1461|200
Oxhill|Warwickshire|CV35|52.1076|-1.5385|20
Oxnam|Scottish Borders|TD8|55.4581|-2.4774|9
Oxshott|Surrey|KT22|51.3322|-0.3562|175
Oxted|Surrey|RH8|51.2569|-0.0060|380
Oxton|Merseyside|CH43|53.3842|-3.0596|200
Oxton|Nottinghamshire|NG25|53.0553|-1.0628|26
Oxton|Scottish Borders|TD2|55.7667|-2.8000|15
Oxwich|Swansea|SA3|51.5573|-4.1645|9
Oyne|Aberdeenshire|AB52|57.3213|-2.5454|17
Packington|Leicestershire|LE65|52.7285|-1.4662|55
Padbury|Buckinghamshire|MK18|51.9710|-0.9528|42
Paddington|Greater London|W2|51.5156|-0.1763|200
Paddlesworth|Kent|CT18|51.1157|1.1354|43
Paddock Wood|Kent|TN12|51.1794|0.3855|121
Padeswood|Flintshire|CH7|53.1523|-3.0859|91
Padiham|Lancashire|BB12|53.8019|-2.3151|200
Padside|North Yorkshire|HG3|54.0298|-1.7516|11
Padstow|Cornwall|PL28|50.5389|-4.9366|114
Padworth|Berkshire|RG7|51.3927|-1.1136|24
Pagham|West Sussex|PO21|50.7710|-0.7447|189
Paible|Western Isles|HS3|57.8781|-6.8471|0
Paignton|Devon|TQ3|50.4356|-3.5679|1106
Pailton|Warwickshire|CV23|52.4334|-1.3087|22
Painscastle|Powys|LD2|52.1087|-3.2178|6
Painswick|Gloucestershire|GL6|51.7857|-2.1955|91
Paisley|Renfrewshire|PA1|55.8317|-4.4325|1594
Pakefield|Suffolk|NR33|52.4542|1.7310|200
Pakenham|Suffolk|IP31|52.2705|0.8210|33
Pale|Gwynedd|LL23|52.9121|-3.5138|24
Palgrave|Suffolk|IP22|52.3635|1.1039|198
Palmers Green|Greater London|N13|51.6179|-0.1101|200
Palnackie|Dumfries and Galloway|DG7|54.8920|-3.8413|13
Palnure|Dumfries and Galloway|DG8|54.9417|-4.4181|8
Pamphill|Dorset|BH21|50.8052|-2.0143|22
Pampisford|Cambridgeshire|CB2|52.1910|0.1249|200
Panbride|Angus|DD7|56.5010|-2.7113|0
Pancrasweek|Devon|EX22|50.8265|-4.4203|8
Pandy|Wrexham|LL20|52.9589|-3.1606|142
Pandy|Gwynedd|LL36|52.6042|-4.0646|29
Pandy|Monmouthshire|NP7|51.9000|-2.9667|13
Pandy|Powys|SY19|52.5792|-3.6344|9
Panfield|Essex|CM7|51.8986|0.5211|23
Pangbourne|Berkshire|RG8|51.4837|-1.0852|156
Pannal|North Yorkshire|HG3|53.9603|-1.5357|143
Pant|Wrexham|LL14|52.9911|-3.0534|200
Pant|Shropshire|SY10|52.7833|-3.0667|40
Pant-y-dwr|Powys|LD6|52.3500|-3.4833|10
Pantglas|Powys|SY20|52.6144|-3.8194|2
Panton|Lincolnshire|LN3|53.2421|-0.4160|34
Panxworth|Norfolk|NR13|52.6643|1.4744|35
Papplewick|Nottinghamshire|NG15|53.0542|-1.1829|113
Papworth Everard|Cambridgeshire|CB23|52.2489|-0.1183|94
Par|Cornwall|PL24|50.3539|-4.7109|0
Parbold|Lancashire|WN8|53.5914|-2.7703|96
Parc|Gwynedd|LL23|52.9055|-3.6018|78
Parham|Suffolk|IP13|52.1955|1.3742|27
Park Royal|Greater London|NW10|51.5412|-0.2477|200
Park Street|Hertfordshire|AL2|51.7167|-0.3333|183
Parkend|Gloucestershire|GL15|51.7682|-2.5569|62
Parkeston|Essex|CO12|51.9426|1.2527|187
Parkgate|South Yorkshire|S62|53.4658|-1.3476|200
Parkham|Devon|EX39|50.9685|-4.2969|25
Parkmill|Swansea|SA3|51.5821|-4.0939|36
Parkstone|Dorset|BH14|50.7299|-1.9449|200
Parracombe|Devon|EX31|51.1866|-3.9095|18
Parson Drove|Cambridgeshire|PE13|52.6565|0.0238|28
Partick|Glasgow City|G11|55.8708|-4.3057|200
Partington|Greater Manchester|M31|53.4188|-2.4282|115
Partney|Lincolnshire|PE23|53.1938|0.1099|14
Parton|Cumbria|CA28|54.5667|-3.5833|126
Parton|Dumfries and Galloway|DG7|55.0167|-4.0500|5
Partridge Green|West Sussex|RH13|50.9594|-0.3080|59
Parwich|Derbyshire|DE6|53.0855|-1.7204|14
Passenham|Northamptonshire|MK19|52.0477|-0.8637|164
Paston|Norfolk|NR28|52.8500|1.4500|30
Patcham|East Sussex|BN1|50.8640|-0.1500|200
Patching|West Sussex|BN13|50.8472|-0.4568|26
Pateley Bridge|North Yorkshire|HG3|54.0862|-1.7598|101
Pathhead|Aberdeenshire|DD10|56.7481|-2.4273|3
Pathhead|Midlothian|EH37|55.8613|-2.9598|45
Pathhead|East Ayrshire|KA18|55.4511|-4.2419|200
Pathhead|Fife|KY1|56.1000|-3.1500|173
Patna|East Ayrshire|KA6|55.3637|-4.5046|49
Patney|Wiltshire|SN10|51.3279|-1.8978|23
Patrick|Isle of Man|IM5|54.2045|-4.6942|0
Patrington|East Riding of Yorkshire|HU12|53.6839|-0.0133|53
Patrishow|Powys|NP7|51.8957|-3.0502|3
Patterdale|Cumbria|CA11|54.5337|-2.9316|25
Pattingham|Staffordshire|WV6|52.5891|-2.2654|61
Pattishall|Northamptonshire|NN12|52.1829|-1.0208|45
Pattiswick|Essex|CM7|51.8970|0.5380|200
Paul|Cornwall|TR19|50.0902|-5.5468|175
Paulerspury|Northamptonshire|NN12|52.1027|-0.9502|33
Paull|East Riding of Yorkshire|HU12|53.7201|-0.2330|20
Pavenham|Bedfordshire|MK43|52.1891|-0.5525|28
Pawlett|Somerset|TA6|51.1802|-3.0024|26
Paxton|Scottish Borders|TD15|55.7706|-2.1060|7
Payhembury|Devon|EX14|50.8067|-3.2952|29
Paythorne|Lancashire|BB7|53.9624|-2.2612|7
Peacehaven|East Sussex|BN10|50.7927|-0.0065|251
Peak Forest|Derbyshire|SK17|53.3101|-1.8311|11
Peakirk|Cambridgeshire|PE6|52.6457|-0.2729|36
Pearsie|Angus|DD8|56.7216|-3.0375|7
Peasedown St John|Somerset|BA2|51.3167|-2.4242|87
Peasemore|Berkshire|RG20|51.4934|-1.3421|22
Peasenhall|Suffolk|IP17|52.2714|1.4511|52
Peaslake|Surrey|GU5|51.1916|-0.4466|38
Peasmarsh|East Sussex|TN31|50.9726|0.6891|39
Peatling Magna|Leicestershire|LE8|52.5279|-1.1270|8
Peatling Parva|Leicestershire|LE17|52.4991|-1.1345|15
Pebmarsh|Essex|CO9|51.9687|0.6961|24
Pebworth|Worcestershire|CV37|52.1196|-1.8121|27
Peckham|Greater London|SE15|51.4740|-0.0697|200
Pedmore|West Midlands|DY9|52.4385|-2.1329|200
Peebles|Scottish Borders|EH45|55.6519|-3.1888|230
Peel|Isle of Man|IM5|54.2221|-4.6910|0
Pegswood|Northumberland|NE61|55.1793|-1.6453|111
Pelcomb Cross|Pembrokeshire|SA62|51.8214|-5.0203|9
Peldon|Essex|CO5|51.8131|0.8855|20
Pelsall|West Midlands|WS3|52.6291|-1.9674|200
Pelton|Durham|DH2|54.8731|-1.6095|64
Pelynt|Cornwall|PL13|50.3659|-4.5227|37
Pembrey|Carmarthenshire|SA16|51.6875|-4.2762|89
Pembridge|Herefordshire|HR6|52.2183|-2.8926|32
Pembroke|Pembrokeshire|SA71|51.6746|-4.9129|153
Pembroke Dock|Pembrokeshire|SA72|51.6916|-4.9404|208
Pembury|Kent|TN2|51.1430|0.3219|111
Pen-clawdd|Swansea|SA4|51.6403|-4.0992|99
Pen-sarn|Gwynedd|LL45|52.8224|-4.0961|45
Pen-y-banc|Carmarthenshire|SA19|51.8958|-4.0128|32
Pen-y-bont|Carmarthenshire|SA20|52.0110|-3.7876|12
Pen-y-bont|Powys|SY21|52.6585|-3.2074|4
Pen-y-bont-fawr|Powys|SY10|52.8167|-3.3667|20
Pen-y-cae|Powys|SA9|51.8000|-3.6833|45
Penally|Pembrokeshire|SA70|51.6599|-4.7240|64
Penarth|Vale of Glamorgan|CF64|51.4386|-3.1734|389
Penboyr|Carmarthenshire|SA44|52.0000|-4.4000|14
Penbryn|Ceredigion|SA44|52.1400|-4.4904|23
Pencader|Carmarthenshire|SA39|52.0008|-4.2657|33
Pencaitland|East Lothian|EH34|55.9073|-2.8949|53
Pencarreg|Carmarthenshire|SA40|52.0852|-4.1392|35
Pencoed|Bridgend|CF35|51.5237|-3.5002|135
Pencombe|Herefordshire|HR7|52.1713|-2.5876|10
Pencoyd|Herefordshire|HR2|51.9333|-2.7000|14
Penderyn|Rhondda Cynon Taff|CF44|51.7599|-3.5222|29
Pendine|Carmarthenshire|SA33|51.8499|-4.4400|9
Pendlebury|Greater Manchester|M27|53.5114|-2.3202|200
Pendleton|Lancashire|BB7|53.8500|-2.3667|19
Pendoylan|Vale of Glamorgan|CF71|51.4597|-3.4609|126
Penegoes|Powys|SY20|52.5926|-3.8094|19
Penge|Greater London|SE20|51.4154|-0.0500|200
Penhurst|East Sussex|TN33|50.9226|0.4087|8
Penicuik|Midlothian|EH26|55.8317|-3.2242|241
Penkridge|Staffordshire|ST19|52.7256|-2.1156|122
Penley|Wrexham|LL13|52.9534|-2.8703|33
Penllech|Gwynedd|LL53|52.8781|-4.6458|7
Penllergaer|Swansea|SA4|51.6715|-4.0069|145
Penllyn|Vale of Glamorgan|CF71|51.4744|-3.4789|18
Penmachno|Conwy|LL24|53.0387|-3.8070|39
Penmaen|Swansea|SA3|51.5750|-4.1292|9
Penmaenmawr|Conwy|LL34|53.2667|-3.9333|119
Penmark|Vale of Glamorgan|CF62|51.4103|-3.3567|16
Penmon|Isle of Anglesey|LL58|53.3045|-4.0577|17
Penn|Buckinghamshire|HP10|51.6312|-0.6769|59
Penn|West Midlands|WV4|52.5616|-2.1443|200
Pennal|Gwynedd|SY20|52.5856|-3.9210|20
Pennan|Aberdeenshire|AB43|57.6787|-2.2593|5
Pennant|Powys|SY19|52.5792|-3.6344|9
Pennant|Ceredigion|SY23|52.3803|-4.0506|12
Pennant Melangell|Powys|SY10|52.8167|-3.4500|3
Pennard|Swansea|SA3|51.5786|-4.0672|56
Pennington|Cumbria|LA12|54.1833|-3.1333|92
Pennygown|Argyll and Bute|PA72|56.5176|-5.9651|9
Pennymoor|Devon|EX16|50.8892|-3.6155|12
Penparcau|Ceredigion|SY23|52.4033|-4.0742|200
Penpont|Dumfries and Galloway|DG3|55.2333|-3.8167|21
Penrhos|Gwynedd|LL53|52.8667|-4.4667|21
Penrhos|Isle of Anglesey|LL65|53.3009|-4.5702|22
Penrhos|Powys|SA9|51.7805|-3.7700|168
Penrhyn Bay|Conwy|LL28|53.3174|-3.7653|200
Penrhyndeudraeth|Gwynedd|LL48|52.9333|-4.0667|117
Penrice|Swansea|SA3|51.5696|-4.1766|8
Penrith|Cumbria|CA11|54.6658|-2.7576|279
Penruddock|Cumbria|CA11|54.6408|-2.8883|23
Penryn|Cornwall|TR10|50.1681|-5.1042|127
Pensax|Worcestershire|WR6|52.3176|-2.4059|16
Penselwood|Somerset|BA9|51.0812|-2.3500|27
Penshaw|Tyne and Wear|DH4|54.8833|-1.4833|145
Penshurst|Kent|TN11|51.1727|0.1828|46
Pensilva|Cornwall|PL14|50.5030|-4.4149|76
Pentewan|Cornwall|PL26|50.2918|-4.7862|18
Penton Mewsey|Hampshire|SP11|51.2250|-1.5281|75
Pentraeth|Isle of Anglesey|LL75|53.2837|-4.2178|39
Pentre|Rhondda Cynon Taff|CF41|51.6543|-3.4913|200
Pentre|Powys|LD8|52.2664|-3.0440|4
Pentre|Wrexham|LL14|52.9911|-3.0534|200
Pentre|Shropshire|SY10|52.8394|-3.1236|26
Pentre Berw|Isle of Anglesey|LL60|53.2252|-4.2917|39
Pentre Gwenlais|Carmarthenshire|SA18|51.8266|-4.0196|60
Pentre-bach|Powys|LD3|51.9833|-3.5833|3
Pentre-galar|Pembrokeshire|SA41|51.9492|-4.6514|8
Pentrefoelas|Conwy|LL24|53.0500|-3.6833|14
Pentrich|Derbyshire|DE5|53.0685|-1.4195|56
Pentridge|Dorset|SP5|50.9594|-1.9527|5
Penuwch|Ceredigion|SY25|52.2433|-4.0563|7
Penwortham|Lancashire|PR1|53.7498|-2.7291|200
Penybont|Powys|LD1|52.2667|-3.3000|9
Penycwm|Pembrokeshire|SA62|51.8674|-5.1254|15
Penyffordd|Flintshire|CH4|53.1483|-3.0458|121
Penysarn|Isle of Anglesey|LL69|53.3898|-4.3170|40
Penywaun|Rhondda Cynon Taff|CF44|51.7317|-3.4825|162
Penzance|Cornwall|TR18|50.1186|-5.5372|225
Peopleton|Worcestershire|WR10|52.1534|-2.0913|19
Peper Harow|Surrey|GU8|51.1918|-0.6673|42
Peplow|Shropshire|TF9|52.8166|-2.5456|14
Perivale|Greater London|UB6|51.5395|-0.3106|200
Perranporth|Cornwall|TR6|50.3438|-5.1556|139
Perranuthnoe|Cornwall|TR20|50.1147|-5.4449|83
Perranzabuloe|Cornwall|TR4|50.3260|-5.1332|35
Perry Barr|West Midlands|B42|52.5158|-1.9017|200
Pershall|Staffordshire|ST21|52.8663|-2.2733|61
Pershore|Worcestershire|WR10|52.1116|-2.0759|142
Pert|Angus|AB30|56.8466|-2.4779|22
Pertenhall|Bedfordshire|MK44|52.2793|-0.4145|17
Perth|Perth and Kinross|PH1|56.3952|-3.4314|1047
Peterborough|Cambridgeshire|PE1|52.5736|-0.2478|2629
Peterchurch|Herefordshire|HR2|52.0419|-2.9557|31
Peterculter||AB14|57.0993|-2.2659|143
Peterhead|Aberdeenshire|AB42|57.5058|-1.7981|465
Peterlee|Durham|SR8|54.7603|-1.3365|567
Peters Marland|Devon|EX38|50.9002|-4.1654|11
Petersfield|Hampshire|GU31|51.0050|-0.9338|278
Peterston-super-Ely|Vale of Glamorgan|CF5|51.4796|-3.3212|22
Peterstone Wentlooge|Newport|CF3|51.5161|-3.0564|6
Peterstow|Herefordshire|HR9|51.9177|-2.6340|23
Petham|Kent|CT4|51.2230|1.0459|26
Petrockstow|Devon|EX20|50.8667|-4.1167|17
Pett|East Sussex|TN35|50.8948|0.6633|34
Pettinain|South Lanarkshire|ML11|55.6691|-3.6638|7
Pettistree|Suffolk|IP13|52.1428|1.3619|77
Petton|Shropshire|SY4|52.8333|-2.8333|13
Pettycur|Fife|KY3|56.0500|-3.1667|0
Petworth|West Sussex|GU28|50.9867|-0.6100|118
Pevensey|East Sussex|BN24|50.8197|0.3396|145
Pevensey Bay|East Sussex|BN24|50.8124|0.3486|147
Pewsey|Wiltshire|SN9|51.3385|-1.7655|124
Philiphaugh|Scottish Borders|TD7|55.5398|-2.8837|5
Phillack|Cornwall|TR27|50.1972|-5.4041|200
Philleigh|Cornwall|TR2|50.2163|-4.9853|6
Philpstoun|West Lothian|EH49|55.9769|-3.5281|35
Pickering|North Yorkshire|YO18|54.2500|-0.7667|146
Pickhill|North Yorkshire|YO7|54.2333|-1.4667|18
Picklescott|Shropshire|SY6|52.5899|-2.8347|7
Pickworth|Lincolnshire|NG34|52.8895|-0.4513|8
Pickworth|Rutland|PE9|52.7131|-0.5332|4
Picton|North Yorkshire|TS15|54.4500|-1.3500|7
Piddington|Northamptonshire|NN7|52.1834|-0.8268|40
Piddington|Buckinghamshire|OX6|51.8333|-1.0667|23
Piddlehinton|Dorset|DT2|50.7739|-2.4047|16
Piddletrenthide|Dorset|DT2|50.8001|-2.4224|19
Piercebridge|North Yorkshire|DL2|54.5348|-1.6756|26
Pierowall|Orkney Islands|KW17|59.3194|-2.9905|9
Pilham|Lincolnshire|DN21|53.4337|-0.7038|41
Pill|Somerset|BS20|51.4781|-2.6856|200
Pillaton|Cornwall|PL12|50.4500|-4.3000|15
Pilling|Lancashire|PR3|53.9316|-2.9089|42
Pilsdon|Dorset|DT6|50.7931|-2.8336|7
Pilsley|Derbyshire|DE45|53.2356|-1.6404|18
Pilton|Somerset|BA4|51.1653|-2.5872|49
Pilton|Devon|EX31|51.0833|-4.0667|200
Pilton|Rutland|LE15|52.6164|-0.6504|9
Pilton|Northamptonshire|PE8|52.4534|-0.5085|9
Pimlico|Greater London|SW1|51.4890|-0.1370|200
Pimperne|Dorset|DT11|50.8837|-2.1362|54
Pinchbeck|Lincolnshire|PE11|52.8130|-0.1626|175
Pinhoe|Devon|EX1|50.7401|-3.4670|200
Pinmore|South Ayrshire|KA26|55.1895|-4.8226|5
Pinner|Greater London|HA5|51.5938|-0.3822|200
Pinxton|Derbyshire|NG16|53.0906|-1.3177|160
Pipe Gate|Shropshire|TF9|52.9632|-2.3915|34
Pipe Ridware|Staffordshire|WS15|52.7569|-1.8597|32
Pirbright|Surrey|GU24|51.2935|-0.6458|112
Pirnmill|North Ayrshire|KA27|55.6440|-5.3827|2
Pirton|Hertfordshire|SG5|51.9712|-0.3339|43
Pirton|Worcestershire|WR8|52.1167|-2.1833|14
Pishill|Oxfordshire|RG9|51.6036|-0.9558|16
Pistyll|Gwynedd|LL53|52.9484|-4.4943|10
Pitcaple|Aberdeenshire|AB51|57.3198|-2.4641|17
Pitchford|Shropshire|SY5|52.6284|-2.6955|11
Pitcombe|Somerset|BA10|51.1007|-2.4671|68
Pitfichie|Aberdeenshire|AB51|57.2333|-2.5333|16
Pitlessie|Fife|KY15|56.2742|-3.0748|23
Pitlochry|Perth and Kinross|PH16|56.7051|-3.7343|143
Pitmedden|Aberdeenshire|AB41|57.3369|-2.1802|41
Pitminster|Somerset|TA3|50.9675|-3.1113|39
Pitney|Somerset|TA10|51.0520|-2.7903|34
Pitscottie|Fife|KY15|56.3067|-2.9435|17
Pitsea|Essex|SS13|51.5639|0.5086|200
Pitsford|Northamptonshire|NN6|52.3034|-0.8982|29
Pitstone|Buckinghamshire|LU7|51.8283|-0.6399|99
Pitt|Hampshire|SO22|51.0501|-1.3589|137
Pittenweem|Fife|KY10|56.2141|-2.7284|97
Pittington|Tyne and Wear|DH6|54.8000|-1.4833|46
Pitton|Wiltshire|SP5|51.0667|-1.7000|18
Plaidy|Aberdeenshire|AB53|57.5667|-2.4500|8
Plaistow|Greater London|E13|51.5269|0.0121|200
Plaistow|West Sussex|RH14|51.0693|-0.5678|27
Plaitford|Hampshire|SP5|50.9667|-1.6000|47
Plawsworth|Durham|DH2|54.8264|-1.5937|66
Plaxtol|Kent|TN15|51.2583|0.2957|64
Playden|East Sussex|TN31|50.9711|0.7411|37
Playford|Suffolk|IP6|52.0851|1.2334|41
Plealey|Shropshire|SY5|52.6568|-2.8546|33
Plean|Stirling|FK7|56.0652|-3.8760|72
Pleasley|Derbyshire|NG19|53.1730|-1.2472|132
Pleshey|Essex|CM3|51.8044|0.4131|23
Plockton|Highland|IV52|57.3376|-5.6513|18
Plowden|Shropshire|SY7|52.4841|-2.9152|7
Pluckley|Kent|TN27|51.1757|0.7535|43
Plumbland|Cumbria|CA5|54.8550|-3.0184|14
Plumpton|East Sussex|BN7|50.9029|-0.0681|14
Plumpton|Cumbria|CA11|54.6643|-2.7855|53
Plumpton Green|East Sussex|BN7|50.9350|-0.0604|47
Plumstead|Norfolk|NR11|52.8667|1.1667|17
Plumstead|Greater London|SE18|51.4833|0.0833|200
Plumtree|Nottinghamshire|NG12|52.8914|-1.0900|82
Plymouth|Devon|PL2|50.3715|-4.1430|3152
Plympton|Devon|PL7|50.3907|-4.0602|200
Plymstock|Devon|PL9|50.3600|-4.0905|433
Plymtree|Devon|EX15|50.8176|-3.3475|24
Pocklington|East Riding of Yorkshire|YO42|53.9334|-0.7811|158
Podimore|Somerset|BA22|51.0228|-2.6483|13
Podington|Bedfordshire|NN29|52.2542|-0.6246|11
Pointon|Lincolnshire|NG34|52.8720|-0.3430|13
Polbain|Highland|IV26|58.0333|-5.3833|3
Polebrook|Northamptonshire|PE8|52.4715|-0.4277|16
Polegate|East Sussex|BN26|50.8234|0.2447|143
Polesworth|Warwickshire|B78|52.6196|-1.6104|123
Poling|West Sussex|BN18|50.8333|-0.5167|173
Polla|Highland|IV27|58.4493|-4.7667|0
Pollington|East Riding of Yorkshire|DN14|53.6709|-1.0724|43
Polloch|Highland|PH37|56.8218|-5.5266|0
Pollokshaws|Glasgow City|G43|55.8242|-4.2962|200
Polmont|Falkirk|FK2|55.9905|-3.7074|119
Polperro|Cornwall|PL13|50.3317|-4.5206|47
Polruan|Cornwall|PL23|50.3269|-4.6314|112
Polsham|Somerset|BA5|51.1828|-2.6999|13
Polstead|Suffolk|CO6|52.0072|0.9024|24
Poltalloch|Argyll and Bute|PA31|56.1114|-5.5168|3
Poltimore|Devon|EX4|50.7619|-3.4672|25
Polton|Midlothian|EH18|55.8708|-3.1264|200
Polwarth|Scottish Borders|TD10|55.7454|-2.4078|4
Polyphant|Cornwall|PL15|50.6120|-4.4581|10
Polzeath|Cornwall|PL27|50.5696|-4.9176|48
Ponders End|Greater London|EN3|51.6445|-0.0465|200
Pont Nedd Fechan|Powys|SA11|51.7575|-3.5883|29
Pont Rhyd-y-cyff|Bridgend|CF34|51.5869|-3.6364|81
Pont-Henri|Carmarthenshire|SA15|51.7611|-4.2078|68
Pont-rhyd-y-fen|Neath Port Talbot|SA12|51.6344|-3.7447|48
Pont-rhyd-y-groes|Ceredigion|SY25|52.3333|-3.8500|17
Pontantwn|Carmarthenshire|SA17|51.7934|-4.2603|17
Pontardawe|Neath Port Talbot|SA8|51.7223|-3.8501|283
Pontardulais|Swansea|SA4|51.7142|-4.0386|0
Pontarsais|Carmarthenshire|SA32|51.9322|-4.2675|12
Pontefract|West Yorkshire|WF8|53.6911|-1.3127|414
Ponteland|Northumberland|NE20|55.0502|-1.7453|333
Ponterwyd|Ceredigion|SY23|52.4114|-3.8400|12
Pontesbury|Shropshire|SY5|52.6483|-2.8903|105
Pontfaen|Pembrokeshire|SA65|51.9703|-4.8722|7
Pontlliw|Swansea|SA4|51.6914|-4.0106|59
Pontnewydd|Torfaen|NP44|51.6644|-3.0275|200
Pontnewynydd|Torfaen|NP4|51.7098|-3.0516|200
Pontrhydfendigaid|Ceredigion|SY25|52.2826|-3.8630|28
Pontrilas|Herefordshire|HR2|51.9433|-2.8794|86
Pontyates|Carmarthenshire|SA15|51.7518|-4.2172|69
Pontyberem|Carmarthenshire|SA15|51.7783|-4.1689|55
Pontyclun|Rhondda Cynon Taff|CF72|51.5216|-3.3914|199
Pontycymer|Bridgend|CF32|51.6112|-3.5842|75
Pontypool|Torfaen|NP4|51.7011|-3.0444|485
Pontypridd|Rhondda Cynon Taff|CF37|51.6021|-3.3421|536
Pool|West Yorkshire|LS21|53.9000|-1.6167|90
Pool|Cornwall|TR15|50.2330|-5.2372|200
Pool Quay|Powys|SY21|52.6944|-3.1023|8
Poole|Dorset|BH15|50.7167|-2.0000|2783
Poolewe|Highland|IV22|57.7644|-5.6041|11
Pooley Bridge|Cumbria|CA10|54.6109|-2.8152|14
Popham|Hampshire|SO21|51.0758|-1.3163|200
Poplar|Greater London|E14|51.5111|-0.0157|200
Porkellis|Cornwall|TR13|50.1559|-5.2297|33
Porlock|Somerset|TA24|51.2089|-3.5956|78
Port Appin|Argyll and Bute|PA38|56.5546|-5.4104|7
Port Askaig|Argyll and Bute|PA46|55.8484|-6.1052|7
Port Bannatyne|Argyll and Bute|PA20|55.8566|-5.0650|40
Port Carlisle|Cumbria|CA5|54.8550|-3.0184|14
Port Charlotte|Argyll and Bute|PA48|55.7386|-6.3782|14
Port Clarence|Durham|TS2|54.5870|-1.2274|200
Port Ellen|Argyll and Bute|PA42|55.6333|-6.1833|32
Port Elphinstone|Aberdeenshire|AB51|57.2720|-2.3708|160
Port Erin|Isle of Man|IM9|54.0849|-4.7510|0
Port Erroll|Aberdeenshire|AB42|57.4167|-1.8333|29
Port Glasgow|Inverclyde|PA14|55.9346|-4.6895|283
Port Henderson|Highland|IV21|57.6951|-5.7688|3
Port Isaac|Cornwall|PL29|50.5931|-4.8288|37
Port Logan|Dumfries and Galloway|DG9|54.7239|-4.9556|9
Port St Mary|Isle of Man|IM9|54.0740|-4.7386|0
Port Talbot|Neath Port Talbot|SA12|51.5924|-3.7802|757
Port Wemyss|Argyll and Bute|PA47|55.6762|-6.5054|14
Port William|Dumfries and Galloway|DG8|54.7589|-4.5829|27
Port nan Long|Western Isles|HS6|57.6833|-7.2000|1
Port of Menteith|Stirling|FK8|56.1850|-4.2831|4
Portachoillan|Argyll and Bute|PA29|55.7625|-5.5740|1
Portavadie|Argyll and Bute|PA21|55.8743|-5.3110|2
Portbury|Somerset|BS20|51.4741|-2.7210|57
Portchester|Hampshire|PO16|50.8417|-1.1204|200
Portencross|North Ayrshire|KA23|55.6933|-4.8573|165
Portesham|Dorset|DT3|50.6707|-2.5639|23
Portessie|Moray|AB56|57.6838|-2.9408|162
Portfield Gate|Pembrokeshire|SA62|51.7992|-5.0167|18
Portgordon|Moray|AB56|57.6641|-3.0135|36
Portgower|Highland|KW8|58.0984|-3.6880|4
Porth|Rhondda Cynon Taff|CF39|51.6131|-3.4036|189
Porth|Cornwall|TR7|50.4232|-5.0565|200
Porthallow|Cornwall|PL13|50.3582|-4.4747|159
Porthcawl|Bridgend|CF36|51.4790|-3.7036|257
Porthcurno|Cornwall|TR19|50.0486|-5.6577|33
Porthgain|Pembrokeshire|SA62|51.9477|-5.1801|11
Porthkerry|Vale of Glamorgan|CF62|51.3917|-3.3235|35
Porthleven|Cornwall|TR13|50.0862|-5.3150|145
Porthmadog|Gwynedd|LL49|52.9292|-4.1314|135
Porthyrhyd|Carmarthenshire|SA19|51.9533|-3.9489|11
Portincaple|Argyll and Bute|G84|56.1017|-4.8429|5
Portinscale|Cumbria|CA12|54.6011|-3.1621|64
Portishead|Somerset|BS20|51.4820|-2.7697|369
Portknockie|Moray|AB56|57.7025|-2.8599|53
Portloe|Cornwall|TR2|50.2188|-4.8925|18
Portmahomack|Highland|IV20|57.8368|-3.8290|24
Portmeirion|Gwynedd|LL48|52.9173|-4.0923|33
Portnacroish|Argyll and Bute|PA38|56.5721|-5.3786|9
Portnahaven|Argyll and Bute|PA47|55.6808|-6.5080|14
Portobello|City of Edinburgh|EH15|55.9539|-3.1166|200
Porton|Wiltshire|SP4|51.1284|-1.7323|85
Portpatrick|Dumfries and Galloway|DG9|54.8414|-5.1171|47
Portreath|Cornwall|TR16|50.2606|-5.2893|62
Portree|Highland|IV51|57.4129|-6.1942|118
Portscatho|Cornwall|TR2|50.1727|-4.9736|35
Portsea|Hampshire|PO1|50.7997|-1.1026|200
Portskerra|Highland|KW14|58.5629|-3.9355|11
Portslade|East Sussex|BN41|50.8429|-0.2161|200
Portslade-by-Sea|East Sussex|BN3|50.8351|-0.1772|207
Portsmouth|Hampshire|PO5|50.7990|-1.0913|2242
Portsoy|Aberdeenshire|AB45|57.6814|-2.6896|72
Portyerrock|Dumfries and Galloway|DG8|54.7167|-4.3667|4
Poslingford|Suffolk|CO10|52.1021|0.5848|9
Postbridge|Devon|PL20|50.5941|-3.9117|4
Postling|Kent|CT21|51.1101|1.0641|16
Postwick|Norfolk|NR13|52.6194|1.3946|39
Potarch|Aberdeenshire|AB31|57.0653|-2.6505|4
Potsgrove|Bedfordshire|MK17|51.9594|-0.6176|8
Pott Shrigley|Cheshire|SK10|53.3096|-2.0841|85
Potter Heigham|Norfolk|NR29|52.7121|1.5776|48
Potter Street|Essex|CM17|51.7595|0.1317|200
Potterne|Wiltshire|SN10|51.3292|-2.0052|94
Potters Bar|Hertfordshire|EN6|51.6935|-0.1783|362
Potterspury|Northamptonshire|NN12|52.0829|-0.8968|59
Potto|North Yorkshire|DL6|54.4229|-1.2701|37
Potton|Bedfordshire|SG19|52.1291|-0.2156|127
Poughill|Devon|EX17|50.8667|-3.6167|12
Poughill|Cornwall|EX23|50.8242|-4.5333|0
Poulshot|Wiltshire|SN10|51.3355|-2.0449|23
Poulton|Gloucestershire|GL7|51.7000|-1.8500|34
Poulton-le-Fylde|Lancashire|FY6|53.8333|-2.9833|421
Pound Hill|West Sussex|RH10|51.1166|-0.1477|200
Poundon|Buckinghamshire|OX6|51.9236|-1.0612|13
Poundstock|Cornwall|EX23|50.7667|-4.5500|17
Powderham|Devon|EX6|50.6484|-3.4616|54
Powerstock|Dorset|DT6|50.7635|-2.6865|14
Powfoot|Dumfries and Galloway|DG12|54.9777|-3.3311|20
Powick|Worcestershire|WR2|52.1667|-2.2500|154
Powmill|Perth and Kinross|FK14|56.1655|-3.5800|21
Poxwell|Dorset|DT2|50.6500|-2.3667|10
Poyle|Berkshire|SL3|51.4765|-0.5166|196
Poynings|West Sussex|BN45|50.8944|-0.2046|32
Poynton|Cheshire|SK12|53.3500|-2.1167|779
Poynton|Shropshire|TF6|52.7365|-2.5555|24
Praze-an-Beeble|Cornwall|TR14|50.1833|-5.3333|26
Prees|Shropshire|SY13|52.8969|-2.6640|44
Prees Green|Shropshire|SY13|52.9523|-2.6903|94
Preesall|Lancashire|FY6|53.9182|-2.9663|113
Pren-gwyn|Ceredigion|SA44|52.0735|-4.2995|15
Prendwick|Northumberland|NE66|55.4045|-1.9976|4
Prenton|Merseyside|CH42|53.3741|-3.0229|200
Prescot|Merseyside|L34|53.4295|-2.8003|485
Prescott|Shropshire|SY4|52.7981|-2.7520|41
Prestatyn|Denbighshire|LL19|53.3375|-3.4078|327
Prestbury|Cheshire|SK10|53.2833|-2.1500|200
Presteigne|Powys|LD8|52.2718|-3.0058|79
Presthope|Shropshire|TF13|52.5727|-2.6179|8
Preston|East Sussex|BN1|50.8456|-0.1517|0
Preston|Suffolk|CO10|52.1167|0.8333|16
Preston|Kent|CT3|51.3022|1.2272|48
Preston|Dorset|DT3|50.6500|-2.4167|127
Preston|East Lothian|EH40|55.9899|-2.6609|62
Preston|Gloucestershire|GL7|51.7000|-1.9333|115
Preston|Herefordshire|HR8|52.0448|-2.4451|135
Preston|Rutland|LE15|52.6125|-0.7143|10
Preston|Tyne and Wear|NE30|55.0212|-1.4394|200
Preston|Northumberland|NE67|55.5167|-1.7000|12
Preston|Lancashire|PR0|53.7588|-2.6839|1285
Preston|Hertfordshire|SG4|51.9089|-0.2856|32
Preston|Scottish Borders|TD11|55.7879|-2.3144|26
Preston|Devon|TQ12|50.5287|-3.6116|0
Preston Bagot|Warwickshire|B95|52.2898|-1.7478|25
Preston Brook|Cheshire|WA7|53.3303|-2.7042|200
Preston Candover|Hampshire|RG25|51.1706|-1.1337|20
Preston Capes|Northamptonshire|NN11|52.1889|-1.1593|8
Preston Gubbals|Shropshire|SY4|52.7721|-2.7531|10
Preston Wynne|Herefordshire|HR1|52.1207|-2.6455|9
Preston on Wye|Herefordshire|HR2|52.0695|-2.8988|12
Preston on the Hill|Cheshire|WA4|53.3218|-2.6453|159
Preston upon the Weald Moors|Shropshire|TF6|52.7357|-2.4732|29
Prestonpans|East Lothian|EH32|55.9594|-2.9804|123
Prestwich|Greater Manchester|M25|53.5333|-2.2833|200
Prestwick|South Ayrshire|KA9|55.4833|-4.6167|357
Price Town|Bridgend|CF32|51.6183|-3.5366|80
Prickwillow|Cambridgeshire|CB7|52.4169|0.3460|13
Priddy|Somerset|BA5|51.2588|-2.6794|15
Primrose Hill|Greater London|NW3|51.5393|-0.1610|200
Princes Risborough|Buckinghamshire|HP27|51.7255|-0.8314|242
Princethorpe|Warwickshire|CV23|52.3331|-1.4140|22
Princetown|Devon|PL20|50.5439|-3.9886|38
Priors Marston|Warwickshire|CV23|52.3681|-1.2938|200
Priston|Somerset|BA2|51.3431|-2.4392|31
Prittlewell|Essex|SS0|51.5507|0.7030|200
Privett|Hampshire|GU34|51.0385|-1.0377|13
Probus|Cornwall|TR2|50.2927|-4.9540|70
Prudhoe|Northumberland|NE42|54.9615|-1.8517|189
Pubil|Perth and Kinross|PH15|56.6097|-3.9404|9
Puckeridge|Hertfordshire|SG11|51.8912|0.0130|108
Pucklechurch|Gloucestershire|BS16|51.4858|-2.4339|79
Puddington|Devon|EX16|50.8836|-3.6593|10
Puddletown|Dorset|DT2|50.7500|-2.3500|63
Pudsey|West Yorkshire|LS28|53.7954|-1.6613|466
Pulborough|West Sussex|RH20|50.9575|-0.5128|140
Pulford|Cheshire|CH4|53.1235|-2.9340|44
Pulham Market|Norfolk|IP21|52.4297|1.2302|60
Pulloxhill|Bedfordshire|MK45|51.9949|-0.4532|46
Pulrossie|Highland|IV25|57.8897|-4.0423|100
Pulverbatch|Shropshire|SY5|52.6202|-2.8443|17
Pumpherston|West Lothian|EH53|55.9082|-3.4934|200
Puncheston|Pembrokeshire|SA62|51.9303|-4.8998|12
Puncknowle|Dorset|DT2|50.6955|-2.6590|27
Purbrook|Hampshire|PO7|50.8653|-1.0341|200
Purfleet|Essex|RM19|51.4839|0.2425|175
Puriton|Somerset|TA7|51.1693|-2.9720|66
Purleigh|Essex|CM3|51.6872|0.6583|34
Purley|Greater London|CR8|51.3368|-0.1120|200
Purston Jaglin|West Yorkshire|WF7|53.6760|-1.3408|200
Purton|Gloucestershire|GL13|51.6932|-2.4603|84
Purton|Wiltshire|SN5|51.5833|-1.8667|112
Purton Stoke|Wiltshire|SN5|51.6132|-1.8723|18
Pusey|Oxfordshire|SN7|51.6679|-1.4855|14
Putley|Herefordshire|HR8|52.0341|-2.5150|17
Putney|Greater London|SW15|51.4607|-0.2181|200
Puttenham|Surrey|GU3|51.2190|-0.6651|32
Puttenham|Buckinghamshire|HP23|51.8167|-0.7167|43
Puxton|Somerset|BS24|51.3656|-2.8547|26
Pwll|Carmarthenshire|SA15|51.6892|-4.2036|48
Pwll Trap|Carmarthenshire|SA33|51.8203|-4.5142|71
Pwllcrochan|Pembrokeshire|SA71|51.6840|-5.0087|4
Pwllheli|Gwynedd|LL53|52.8899|-4.4145|154
Pyecombe|West Sussex|BN45|50.8975|-0.1660|18
Pyle|Bridgend|CF33|51.5167|-3.7000|233
Pylle|Somerset|BA4|51.1432|-2.5617|15
Pyrford|Surrey|GU22|51.3124|-0.5111|103
Pyrton|Oxfordshire|OX9|51.6839|-1.0297|16
Pytchley|Northamptonshire|NN14|52.3640|-0.7386|16
Pyworthy|Devon|EX22|50.8016|-4.3944|24
Quadring|Lincolnshire|PE11|52.8824|-0.1832|45
Quainton|Buckinghamshire|HP22|51.8741|-0.9173|38
Quarley|Hampshire|SP11|51.1928|-1.6092|13
Quarndon|Derbyshire|DE22|52.9649|-1.5038|73
Quarrington|Lincolnshire|NG34|52.9667|-0.4167|14
Quarrington Hill|Durham|DH6|54.7293|-1.4810|71
Quarter|South Lanarkshire|ML3|55.7383|-4.0320|48
Quatford|Shropshire|WV15|52.5164|-2.3875|21
Quatt|Shropshire|WV15|52.4913|-2.3616|3
Quebec|Durham|DH7|54.7884|-1.7246|35
Quedgeley|Gloucestershire|GL2|51.8261|-2.2841|200
Queen Camel|Somerset|BA22|51.0194|-2.5768|49
Queenborough|Kent|ME11|51.4162|0.7477|140
Queensbury|West Yorkshire|BD13|53.7667|-1.9167|37
Queensferry|Flintshire|CH5|53.2000|-3.0333|0
Quendon|Essex|CB11|51.9500|0.2000|29
Queniborough|Leicestershire|LE7|52.7059|-1.0475|163
Quenington|Gloucestershire|GL7|51.7366|-1.7914|39
Quethiock|Cornwall|PL14|50.4586|-4.3775|9
Quidenham|Norfolk|NR16|52.4530|0.9812|11
Quinton|West Midlands|B62|52.4667|-2.0167|200
Quinton|Northamptonshire|NN7|52.1777|-0.8619|43
Quorn|Leicestershire|LE12|52.7427|-1.1717|102
Rackenford|Devon|EX16|50.9514|-3.6369|10
Rackheath|Norfolk|NR13|52.6752|1.3696|81
Racks|Dumfries and Galloway|DG1|55.0500|-3.5167|5
Rackwick|Orkney Islands|KW16|58.9587|-3.2747|56
Radbourne|Derbyshire|DE6|52.9225|-1.5775|11
Radcliffe|Greater Manchester|M26|53.5500|-2.3333|486
Radcliffe|Northumberland|NE65|55.3142|-1.7512|34
Radcliffe on Trent|Nottinghamshire|NG12|52.9480|-1.0386|145
Radcot|Oxfordshire|OX18|51.7631|-1.5925|0
Radipole|Dorset|DT3|50.6333|-2.4678|200
Radlett|Hertfordshire|WD7|51.6859|-0.3187|193
Radley|Oxfordshire|OX14|51.6875|-1.2403|85
Radstock|Somerset|BA3|51.2886|-2.4600|178
Radstone|Northamptonshire|NN13|52.0607|-1.1474|4
Radway|Warwickshire|CV35|52.1328|-1.4602|22
Radway Green|Cheshire|CW1|53.0872|-2.3364|122
Radwell|Bedfordshire|MK43|52.1180|-0.5600|18
Radwell|Hertfordshire|SG7|52.0185|-0.2013|52
Radwinter|Essex|CB10|52.0110|0.3398|16
Rafford|Moray|IV36|57.5859|-3.5735|10
Ragdale|Leicestershire|LE14|52.7715|-1.0199|5
Rahoy|Highland|PA34|56.3937|-5.4884|43
Rainford|Merseyside|WA11|53.5022|-2.7884|117
Rainham|Kent|ME8|51.3632|0.6089|200
Rainham|Greater London|RM13|51.5169|0.1943|200
Rainhill|Merseyside|L35|53.4037|-2.7476|197
Rainow|Cheshire|SK10|53.2813|-2.0748|53
Rainworth|Nottinghamshire|NG21|53.1188|-1.1185|111
Rait|Perth and Kinross|PH2|56.4275|-3.2565|8
Raithby|Lincolnshire|LN11|53.3500|-0.0333|10
Rake|West Sussex|GU33|51.0441|-0.8542|42
Ramasaig|Highland|IV55|57.4022|-6.7216|1
Rame|Cornwall|PL10|50.3317|-4.2025|47
Rampisham|Dorset|DT2|50.8188|-2.6239|14
Rampside|Cumbria|LA13|54.0865|-3.1640|24
Rampton|Cambridgeshire|CB24|52.2930|0.0872|15
Rampton|Nottinghamshire|DN22|53.3000|-0.8000|26
Ramsbottom|Greater Manchester|BL0|53.6479|-2.3168|275
Ramsbury|Wiltshire|SN8|51.4437|-1.6026|58
Ramsden|Oxfordshire|OX7|51.8333|-1.4833|31
Ramsey|Essex|CO12|51.9287|1.2167|88
Ramsey|Isle of Man|IM8|54.3227|-4.3853|0
Ramsgate|Kent|CT11|51.3358|1.4155|493
Ramsgill|North Yorkshire|HG3|54.1344|-1.8195|11
Ramsholt|Suffolk|IP12|52.0236|1.3625|3
Ranby|Nottinghamshire|DN22|53.3212|-1.0238|16
Ranby|Lincolnshire|LN3|53.2421|-0.4160|34
Randwick|Gloucestershire|GL6|51.7590|-2.2513|200
Rangeworthy|Gloucestershire|BS37|51.5739|-2.4502|37
Rankinston|East Ayrshire|KA6|55.3985|-4.4477|9
Ranskill|Nottinghamshire|DN22|53.3828|-1.0140|57
Ranton|Staffordshire|ST18|52.8139|-2.2150|11
Ranworth|Norfolk|NR13|52.6786|1.4850|18
Raskelf|North Yorkshire|YO61|54.1333|-1.2500|17
Ratcliffe on Soar|Nottinghamshire|NG11|52.8532|-1.2662|29
Ratcliffe on the Wreake|Leicestershire|LE7|52.7167|-1.0667|84
Rathen|Aberdeenshire|AB43|57.6366|-2.0048|12
Rathmell|North Yorkshire|BD24|54.0352|-2.3003|18
Ratho|City of Edinburgh|EH28|55.9216|-3.3803|63
Rathven|Moray|AB56|57.6776|-2.9343|117
Ratley|Warwickshire|OX15|52.1243|-1.4451|22
Ratlinghope|Shropshire|SY5|52.5650|-2.8830|5
Rattery|Devon|TQ10|50.4420|-3.7751|15
Rattlesden|Suffolk|IP30|52.1936|0.8936|43
Rattray|Perth and Kinross|PH10|56.5908|-3.3303|200
Raunds|Northamptonshire|NN9|52.3443|-0.5366|139
Ravenglass|Cumbria|CA18|54.3559|-3.4086|17
Ravenscar|North Yorkshire|YO13|54.3981|-0.4890|12
Ravensthorpe|West Yorkshire|WF13|53.6787|-1.6608|200
Ravenstone|Leicestershire|LE67|52.7211|-1.4058|101
Ravenstone|Buckinghamshire|MK46|52.1493|-0.7587|13
Ravenstonedale|Cumbria|CA17|54.4321|-2.4312|9
Ravensworth|North Yorkshire|DL11|54.4667|-1.7833|20
Raw|North Yorkshire|YO22|54.4507|-0.6226|10
Rawcliffe|East Riding of Yorkshire|DN14|53.6833|-0.9500|56
Rawdon|West Yorkshire|LS19|53.8552|-1.6841|200
Rawmarsh|South Yorkshire|S62|53.4606|-1.3444|283
Rawreth|Essex|SS11|51.6099|0.5754|72
Rawtenstall|Lancashire|BB4|53.7008|-2.2844|403
Raydon|Suffolk|IP7|52.0055|0.9868|32
Rayleigh|Essex|SS6|51.5857|0.6046|1763
Raymond's Hill|Devon|EX13|50.7624|-2.9682|26
Rayne|Essex|CM7|51.8667|0.5833|200
Raynes Park|Greater London|SW20|51.4019|-0.2369|200
Reading|Berkshire|RG1|51.4563|-0.9711|3077
Rearsby|Leicestershire|LE7|52.7267|-1.0338|81
Reay|Highland|KW14|58.5595|-3.7732|9
Reculver|Kent|CT6|51.3783|1.1976|12
Red Dial|Cumbria|CA7|54.8032|-3.1637|16
Red Roses|Carmarthenshire|SA34|51.7758|-4.6049|11
Redberth|Pembrokeshire|SA70|51.7026|-4.7768|15
Redbourn|Hertfordshire|AL3|51.7990|-0.3959|91
Redbourne|Lincolnshire|DN21|53.4873|-0.5357|20
Redbridge|Greater London|IG2|51.5759|0.0815|200
Redcar|North Yorkshire|TS10|54.6166|-1.0600|903
Redcastle|Highland|IV6|57.5167|-4.5333|0
Reddish|Greater Manchester|SK5|53.4418|-2.1610|200
Redditch|Worcestershire|B97|52.3065|-1.9457|1315
Rede|Suffolk|IP29|52.1718|0.6370|9
Redgrave|Suffolk|IP22|52.3610|1.0019|24
Redhill|Nottinghamshire|NG5|53.0128|-1.1325|200
Redhill|Surrey|RH1|51.2405|-0.1704|479
Redhill|Shropshire|TF2|52.7041|-2.4402|200
Redisham|Suffolk|NR34|52.4046|1.5411|11
Redland|County of Bristol|BS6|51.4708|-2.6003|200
Redland|Orkney Islands|KW17|59.1000|-3.0667|5
Redlynch|Somerset|BA10|51.0986|-2.4267|9
Redlynch|Wiltshire|SP5|50.9873|-1.7116|97
Redmarley D'Abitot|Gloucestershire|GL19|51.9833|-2.3667|28
Redmarshall|Durham|TS21|54.5857|-1.4009|51
Redmile|Leicestershire|NG13|52.9107|-0.8154|12
Redmire|North Yorkshire|DL8|54.3162|-1.9305|29
Rednal|West Midlands|B45|52.3887|-2.0100|200
Rednal|Shropshire|SY11|52.8486|-2.9475|10
Redruth|Cornwall|TR15|50.2332|-5.2243|398
Redworth|Durham|DL5|54.6040|-1.6293|62
Reed|Hertfordshire|SG8|52.0083|-0.0191|24
Reedham|Norfolk|NR13|52.5605|1.5712|42
Reedness|East Riding of Yorkshire|DN14|53.6993|-0.7986|18
Reepham|Lincolnshire|LN3|53.2333|-0.4333|69
Reepham|Norfolk|NR10|52.7632|1.1110|88
Reeth|North Yorkshire|DL11|54.3875|-1.9448|59
Reiff|Highland|IV26|57.9351|-5.2074|1
Reigate|Surrey|RH2|51.2376|-0.2078|452
Reighton|North Yorkshire|YO14|54.1631|-0.2717|17
Remenham|Berkshire|RG9|51.5519|-0.8908|84
Remony|Perth and Kinross|PH15|56.5667|-4.0167|5
Rempstone|Nottinghamshire|LE12|52.8144|-1.1469|17
Rendham|Suffolk|IP17|52.2287|1.4390|33
Rendlesham|Suffolk|IP12|52.1267|1.4154|71
Renfrew|Renfrewshire|PA4|55.8720|-4.3925|419
Renton|West Dunbart|G82|55.9720|-4.5840|200
Renwick|Cumbria|CA10|54.7818|-2.6252|8
Repton|Derbyshire|DE65|52.8398|-1.5506|81
Resolis|Highland|IV7|57.6566|-4.2355|4
Resolven|Neath Port Talbot|SA11|51.7119|-3.6974|75
Reston|Scottish Borders|TD14|55.8500|-2.1833|17
Retford|Nottinghamshire|DN22|53.3221|-0.9432|388
Rettendon|Essex|CM3|51.6554|0.5522|36
Rettendon Place|Essex|CM3|51.6554|0.5522|36
Revesby|Lincolnshire|PE22|53.1343|-0.0593|7
Rewe|Devon|EX5|50.7876|-3.4953|20
Reydon|Suffolk|IP18|52.3390|1.6658|200
Reynalton|Pembrokeshire|SA68|51.7439|-4.7661|12
Reynoldston|Swansea|SA3|51.5893|-4.1937|18
Rhayader|Powys|LD6|52.3015|-3.5115|69
Rheindown|Highland|IV4|57.4951|-4.4707|34
Rhewl|Denbighshire|LL15|53.1333|-3.3333|34
Rhewl|Shropshire|SY10|52.8394|-3.1236|26
Rhian|Highland|IV27|58.1145|-4.4411|1
Rhiconich|Highland|IV27|58.4228|-4.9895|3
Rhifail|Highland|KW11|58.3079|-4.1362|0
Rhigos|Rhondda Cynon Taff|CF44|51.7423|-3.5619|33
Rhilochan|Highland|IV28|58.0333|-4.1167|2
Rhiw|Gwynedd|LL53|52.8204|-4.6331|10
Rhondda|Rhondda Cynon Taff|CF42|51.6673|-3.5238|168
Rhoose|Vale of Glamorgan|CF62|51.3882|-3.3543|214
Rhos|Carmarthenshire|SA44|51.9931|-4.3619|13
Rhos|Neath Port Talbot|SA8|51.7217|-3.8478|0
Rhos Hill|Pembrokeshire|SA43|52.0300|-4.6387|12
Rhos-on-Sea|Conwy|LL28|53.3000|-3.7500|200
Rhos-y-llan|Gwynedd|LL53|52.9000|-4.6333|12
Rhoscolyn|Isle of Anglesey|LL65|53.2501|-4.5979|8
Rhoscrowther|Pembrokeshire|SA71|51.6793|-5.0326|5
Rhosgoch|Isle of Anglesey|LL66|53.3769|-4.3909|11
Rhosllanerchrugog|Wrexham|LL14|53.0097|-3.0581|218
Rhosneigr|Isle of Anglesey|LL64|53.2319|-4.5148|72
Rhossili|Swansea|SA3|51.5695|-4.2849|6
Rhostyllen|Wrexham|LL14|53.0294|-3.0228|126
Rhosybol|Isle of Anglesey|LL68|53.3981|-4.3787|10
Rhu|Argyll and Bute|G84|56.0167|-4.7667|189
Rhuddlan|Denbighshire|LL18|53.2920|-3.4700|122
Rhunahaorine|Argyll and Bute|PA29|55.6753|-5.6470|1
Rhyd-y-foel|Conwy|LL22|53.2899|-3.6422|88
Rhydargaeau|Carmarthenshire|SA32|51.9131|-4.2731|20
Rhydycroesau|Shropshire|SY10|52.8676|-3.1203|13
Rhydymwyn|Flintshire|CH7|53.1926|-3.1896|32
Rhydywrach|Carmarthenshire|SA34|51.8464|-4.6594|10
Rhyl|Denbighshire|LL18|53.3193|-3.4923|350
Rhynie|Aberdeenshire|AB54|57.3318|-2.8336|25
Rhynie|Highland|IV20|57.7879|-3.9041|3
Ribbesford|Worcestershire|DY12|52.3636|-2.3144|98
Ribchester|Lancashire|PR3|53.8136|-2.5324|26
Ribigill|Highland|IV27|58.4500|-4.4333|0
Riby|Lincolnshire|DN37|53.5565|-0.2132|12
Riccall|North Yorkshire|YO19|53.8333|-1.0573|74
Richard's Castle|Shropshire|SY8|52.3126|-2.7051|31
Richmond|North Yorkshire|DL10|54.4036|-1.7343|128
Richmond|Greater London|TW9|51.4601|-0.3008|200
Richmond upon Thames|Greater London|TW10|51.4569|-0.3021|200
Rickinghall|Suffolk|IP22|52.3365|0.9927|70
Rickling|Essex|CB11|51.9469|0.1949|28
Rickling Green|Essex|CB11|51.9469|0.1949|28
Rickmansworth|Hertfordshire|WD3|51.6390|-0.4772|354
Ridge|Hertfordshire|EN6|51.6891|-0.2444|51
Ridge|Wiltshire|SP3|51.1023|-2.0104|9
Ridgewell|Essex|CO9|52.0393|0.5318|37
Ridgmont|Bedfordshire|MK43|52.0153|-0.5787|21
Riding Mill|Northumberland|NE44|54.9487|-1.9732|68
Ridley|Kent|TN15|51.3518|0.3212|26
Ridlington|Rutland|LE15|52.6134|-0.7560|13
Ridsdale|Northumberland|NE48|55.1541|-2.1445|15
Riechip|Perth and Kinross|PH8|56.6000|-3.5167|4
Rigg|Dumfries and Galloway|DG16|54.9916|-3.1081|12
Rigsby|Lincolnshire|LN13|53.2562|0.1422|5
Rigside|South Lanarkshire|ML11|55.5968|-3.7808|27
Rillington|North Yorkshire|YO17|54.1578|-0.6949|39
Rimington|Lancashire|BB7|53.9075|-2.2989|19
Rimswell|East Riding of Yorkshire|HU19|53.7232|0.0346|151
Rinaston|Pembrokeshire|SA62|51.8933|-4.9313|8
Ringford|Dumfries and Galloway|DG7|54.8977|-4.0459|7
Ringland|Norfolk|NR8|52.6833|1.1667|30
Ringmer|East Sussex|BN8|50.8931|0.0554|148
Ringshall|Hertfordshire|HP4|51.7677|-0.5689|200
Ringshall|Suffolk|IP14|52.1333|0.9833|30
Ringstead|Northamptonshire|NN14|52.3653|-0.5549|52
Ringstead|Norfolk|PE36|52.9330|0.5385|15
Ringwould|Kent|CT14|51.1843|1.3741|34
Ripe|East Sussex|BN8|50.8705|0.1454|21
Ripley|Hampshire|BH23|50.7833|-1.7667|23
Ripley|Derbyshire|DE5|53.0333|-1.4000|343
Ripley|Surrey|GU23|51.2991|-0.4916|89
Ripley|North Yorkshire|HG3|54.0333|-1.5667|39
Ripon|North Yorkshire|HG4|54.1352|-1.5212|308
Rippingale|Lincolnshire|PE10|52.8387|-0.3703|26
Ripple|Worcestershire|GL20|52.0333|-2.1833|18
Ripponden|West Yorkshire|HX6|53.6745|-1.9418|183
Risbury|Herefordshire|HR6|52.1913|-2.6591|8
Risby|Suffolk|IP28|52.2640|0.6327|31
Rise|East Riding of Yorkshire|HU11|53.8630|-0.2463|5
Riseley|Bedfordshire|MK44|52.2521|-0.4793|39
Riseley|Hampshire|RG27|51.3009|-0.9468|56
Rishangles|Suffolk|IP23|52.2741|1.1658|13
Rishton|Lancashire|BB1|53.7681|-2.4144|68
Rishworth|West Yorkshire|HX6|53.6607|-1.9493|112
Risley|Derbyshire|DE72|52.9167|-1.3167|123
Risley|Cheshire|WA3|53.4167|-2.5167|200
Rispond|Highland|IV27|58.5493|-4.6616|1
Rivenhall|Essex|CM8|51.8263|0.6524|125
Rivenhall End|Essex|CM8|51.8194|0.6718|39
River|West Sussex|GU28|50.9910|-0.6321|50
Rivington|Lancashire|BL6|53.6252|-2.5659|19
Roade|Northamptonshire|NN7|52.1582|-0.8974|77
Roag|Highland|IV55|57.3833|-6.5500|1
Roberton|South Lanarkshire|ML12|55.5333|-3.6667|3
Roberton|Scottish Borders|TD9|55.4167|-2.9000|7
Robertsbridge|East Sussex|TN32|50.9857|0.4725|82
Roberttown|West Yorkshire|WF15|53.6986|-1.7032|200
Robeston Wathen|Pembrokeshire|SA67|51.8068|-4.7811|17
Robin Hood|Derbyshire|DE45|53.2151|-1.6775|130
Robin Hood|West Yorkshire|LS26|53.7414|-1.5083|200
Roborough|Devon|EX19|50.9333|-4.0333|17
Roby|Merseyside|L36|53.4091|-2.8567|200
Rocester|Staffordshire|ST14|52.9513|-1.8399|65
Roch|Pembrokeshire|SA62|51.8469|-5.0867|20
Rochdale|Greater Manchester|OL16|53.6177|-2.1552|1520
Roche|Cornwall|PL26|50.4081|-4.8337|76
Rochester|Kent|ME1|51.3876|0.5055|859
Rochester|Northumberland|NE19|55.2752|-2.2649|10
Rochford|Essex|SS4|51.5820|0.7067|248
Rock|Worcestershire|DY14|52.3333|-2.4000|26
Rock|Northumberland|NE66|55.4667|-1.6667|21
Rock|Cornwall|PL27|50.5498|-4.9046|88
Rock Ferry|Merseyside|CH42|53.3692|-3.0042|200
Rockbeare|Devon|EX5|50.7457|-3.3904|173
Rockbourne|Hampshire|SP6|50.9612|-1.8381|23
Rockcliffe|Cumbria|CA6|54.9333|-2.9833|46
Rockcliffe|Dumfries and Galloway|DG5|54.9218|-3.8109|120
Rockfield|Highland|IV20|57.8167|-3.8167|2
Rockingham|Northamptonshire|LE16|52.4865|-0.8949|200
Rockland St Peter|Norfolk|NR17|52.5386|0.9350|31
Roddam|Northumberland|NE66|55.4767|-1.9368|8
Rode|Somerset|BA3|51.2719|-2.4784|194
Rode Heath|Cheshire|ST7|53.1167|-2.2833|65
Rodington|Shropshire|SY4|52.7255|-2.6100|36
Rodmarton|Gloucestershire|GL7|51.6806|-2.0843|11
Rodmell|East Sussex|BN7|50.8392|0.0159|30
Rodney Stoke|Somerset|BS27|51.2479|-2.7369|68
Roehampton|Greater London|SW15|51.4517|-0.2439|200
Roffey|West Sussex|RH12|51.0779|-0.2955|200
Rogart|Highland|IV28|58.0079|-4.1475|3
Rogate|West Sussex|GU31|51.0081|-0.8506|35
Rollesby|Norfolk|NR29|52.6875|1.6205|68
Rolleston|Staffordshire|DE13|52.8452|-1.6460|105
Rolleston|Leicestershire|LE7|52.5978|-0.9262|4
Rolleston|Nottinghamshire|NG23|53.0642|-0.8914|30
Rollestone|Wiltshire|SP3|51.1898|-1.8992|77
Rolvenden|Kent|TN17|51.0511|0.6307|52
Romaldkirk|Durham|DL12|54.5944|-2.0106|27
Romannobridge|Scottish Borders|EH46|55.7167|-3.3333|5
Romansleigh|Devon|EX36|50.9704|-3.8124|10
Romford|Dorset|BH31|50.8757|-1.8721|0
Romford|Greater London|RM1|51.5751|0.1858|200
Romiley|Greater Manchester|SK6|53.4139|-2.0893|529
Romsey|Hampshire|SO51|50.9891|-1.4999|289
Romsley|Worcestershire|B62|52.4167|-2.0500|40
Romsley|Shropshire|WV15|52.4500|-2.3167|9
Ronachan|Argyll and Bute|PA29|55.7333|-5.6000|1
Rookhope|Durham|DL13|54.7811|-2.0967|29
Rookley|Isle of Wight|PO38|50.6551|-1.2833|38
Rooks Bridge|Somerset|BS26|51.2672|-2.9058|46
Roos|East Riding of Yorkshire|HU12|53.7529|-0.0446|34
Ropley|Hampshire|SO24|51.0829|-1.0777|40
Ropsley|Lincolnshire|NG33|52.8970|-0.5256|30
Rora|Aberdeenshire|AB42|57.5459|-1.8962|14
Rose|Cornwall|TR4|50.2842|-5.1390|17
Rose Ash|Devon|EX36|50.9827|-3.7270|13
Rosebank|South Lanarkshire|ML8|55.7260|-3.9023|14
Rosebush|Pembrokeshire|SA66|51.9307|-4.8002|9
Rosedale Abbey|North Yorkshire|YO18|54.3534|-0.8874|10
Rosehall|Highland|IV27|57.9667|-4.5667|1
Rosehearty|Aberdeenshire|AB43|57.6970|-2.1132|37
Rosemarket|Pembrokeshire|SA73|51.7372|-4.9666|25
Rosemarkie|Highland|IV10|57.5915|-4.1152|64
Rosemount|South Ayrshire|KA9|55.4973|-4.6054|200
Rosemount|Perth and Kinross|PH10|56.5667|-3.2833|9
Rosewell|Midlothian|EH24|55.8507|-3.1363|80
Rosgill|Cumbria|CA10|54.5450|-2.7116|5
Roshven|Highland|PH38|56.8411|-5.7645|1
Roslin|Midlothian|EH25|55.8575|-3.1690|114
Rosliston|Derbyshire|DE12|52.7469|-1.6384|40
Rosneath|Argyll and Bute|G84|56.0099|-4.8015|57
Ross-on-Wye|Herefordshire|HR9|51.9167|-2.5667|207
Rossett|Wrexham|LL12|53.1092|-2.9448|89
Rossington|South Yorkshire|DN11|53.4793|-1.0619|200
Rosskeen|Highland|IV18|57.7025|-4.1548|46
Rostherne|Cheshire|WA16|53.3463|-2.3860|45
Rosthwaite|Cumbria|CA12|54.5236|-3.1469|11
Rosyth|Fife|KY11|56.0369|-3.4380|358
Rothbury|Northumberland|NE65|55.3106|-1.9084|135
Rotherfield|East Sussex|TN6|51.0463|0.2194|82
Rotherfield Greys|Oxfordshire|RG9|51.5353|-0.9539|32
Rotherfield Peppard|Oxfordshire|RG9|51.5306|-0.9785|103
Rotherham|South Yorkshire|S60|53.4301|-1.3568|1850
Rotherhithe|Greater London|E1|51.5000|-0.0500|200
Rothersthorpe|Northamptonshire|NN7|52.2058|-0.9578|47
Rotherwick|Hampshire|RG27|51.3028|-0.9707|28
Rothes|Moray|AB38|57.5262|-3.2066|34
Rothesay|Argyll and Bute|PA20|55.8365|-5.0551|165
Rothienorman|Aberdeenshire|AB51|57.4115|-2.4646|32
Rothley|Leicestershire|LE7|52.7092|-1.1374|163
Rothley|Northumberland|NE61|55.1932|-1.9520|4
Rothwell|Lincolnshire|LN7|53.4833|-0.2667|9
Rothwell|West Yorkshire|LS26|53.7485|-1.4785|257
Rothwell|Northamptonshire|NN14|52.4167|-0.8000|91
Rotsea|East Riding of Yorkshire|YO25|53.9512|-0.3783|3
Rottingdean|East Sussex|BN2|50.8098|-0.0594|187
Roudham|Norfolk|NR16|52.4470|0.8760|20
Rough Close|Staffordshire|ST15|52.9003|-2.1493|200
Rougham|Suffolk|IP30|52.2242|0.8017|38
Rougham|Norfolk|PE32|52.7500|0.7167|8
Roughley|West Midlands|B75|52.5879|-1.8128|200
Roughton|Lincolnshire|LN10|53.1647|-0.1691|14
Roughton|Norfolk|NR11|52.8833|1.3000|26
Roundway|Wiltshire|SN10|51.3680|-1.9808|110
Rous Lench|Worcestershire|WR11|52.1784|-1.9820|6
Rousdon|Devon|DT7|50.7168|-2.9970|21
Rousham|Oxfordshire|OX6|51.9141|-1.3054|30
Routh|East Riding of Yorkshire|HU17|53.8696|-0.3438|4
Row Heath|Essex|CO16|51.8211|1.1226|64
Rowberrow|Somerset|BS25|51.3210|-2.7892|67
Rowde|Wiltshire|SN10|51.3633|-2.0310|98
Rowhedge|Essex|CO5|51.8574|0.9453|200
Rowington|Warwickshire|CV35|52.3223|-1.7042|26
Rowlands Gill|Tyne and Wear|NE39|54.9192|-1.7449|113
Rowley Regis|West Midlands|B65|52.4829|-2.0438|609
Rowlstone|Herefordshire|HR2|51.9333|-2.9167|7
Rowrah|Cumbria|CA26|54.5537|-3.4572|33
Rowsley|Derbyshire|DE4|53.1833|-1.6167|38
Rowston|Lincolnshire|LN4|53.0942|-0.3842|10
Rowton|Cheshire|CH3|53.1729|-2.8270|98
Rowton|Shropshire|TF6|52.7667|-2.5833|17
Roxburgh|Scottish Borders|TD5|55.5680|-2.4800|12
Roxby|Lincolnshire|DN15|53.6333|-0.6167|11
Roxby|North Yorkshire|TS13|54.5333|-0.8167|12
Roxton|Bedfordshire|MK44|52.1776|-0.3159|35
Roxwell|Essex|CM1|51.7516|0.3807|39
Royal Leamington Spa|Warwickshire|CV32|52.3000|-1.5333|684
Royal Tunbridge Wells|Kent|TN1|51.1325|0.2633|848
Roybridge|Highland|PH31|56.8839|-4.8384|7
Roydon|Essex|CM19|51.7718|0.0403|86
Roydon|Norfolk|IP22|52.3809|1.0854|155
Royston|South Yorkshire|S71|53.6000|-1.4500|152
Royston|Hertfordshire|SG8|52.0483|-0.0244|246
Royton|Greater Manchester|OL2|53.5651|-2.1227|364
Ruabon|Wrexham|LL14|52.9878|-3.0388|148
Ruan Lanihorne|Cornwall|TR2|50.2333|-4.9667|12
Ruan Major|Cornwall|TR12|50.0034|-5.2056|10
Ruan Minor|Cornwall|TR12|49.9934|-5.1822|29
Ruardean|Gloucestershire|GL17|51.8550|-2.5505|70
Ruardean Woodside|Gloucestershire|GL17|51.8471|-2.5425|79
Rubery|West Midlands|B45|52.4000|-2.0167|200
Ruckinge|Kent|TN26|51.0667|0.8905|21
Ruckland|Lincolnshire|LN11|53.2840|-0.0010|3
Rudbaxton|Pembrokeshire|SA62|51.8457|-4.9610|8
Rudby|North Yorkshire|TS15|54.4500|-1.2500|15
Ruddington|Nottinghamshire|NG11|52.8925|-1.1495|111
Rudford|Gloucestershire|GL2|51.8922|-2.3269|13
Rudgwick|West Sussex|RH12|51.0874|-0.4516|75
Rudry|Caerphilly|CF83|51.5795|-3.1734|61
Rudston|East Riding of Yorkshire|YO25|54.0909|-0.3282|21
Rudyard|Staffordshire|ST13|53.1174|-2.0718|23
Rufford|Lancashire|L40|53.6337|-2.8166|53
Rufforth|North Yorkshire|YO23|53.9545|-1.1929|23
Rugby|Warwickshire|CV21|52.3709|-1.2642|1114
Rugeley|Staffordshire|WS15|52.7593|-1.9369|389
Ruilick|Highland|IV4|57.4871|-4.4941|9
Ruislip|Greater London|HA4|51.5734|-0.4234|200
Rumburgh|Suffolk|IP19|52.3797|1.4459|25
Rumney|Cardiff|CF3|51.5103|-3.1238|200
Runcorn|Cheshire|WA7|53.3417|-2.7312|1194
Runcton Holme|Norfolk|PE33|52.6547|0.3891|24
Runham|Norfolk|NR29|52.6167|1.6500|0
Runswick|North Yorkshire|TS13|54.5335|-0.7562|37
Rush Green|Greater London|RM7|51.5602|0.1792|200
Rushall|Herefordshire|HR8|52.0448|-2.4451|135
Rushall|Wiltshire|SN9|51.2833|-1.8167|28
Rushall|West Midlands|WS4|52.6000|-1.9500|200
Rushbrooke|Suffolk|IP30|52.2200|0.7694|20
Rushbury|Shropshire|SY6|52.5226|-2.7182|15
Rushden|Northamptonshire|NN10|52.2893|-0.6018|441
Rushden|Hertfordshire|SG9|51.9667|-0.1000|18
Rushford|Norfolk|IP24|52.3974|0.8265|10
Rushlake Green|East Sussex|TN21|50.9440|0.3150|28
Rushmere|Suffolk|NR33|52.4333|1.7000|50
Rushmere St Andrew|Suffolk|IP5|52.0659|1.2128|200
Rushock|Worcestershire|WR9|52.3333|-2.1833|9
Rushton|Northamptonshire|NN14|52.4387|-0.7617|18
Rushton|Shropshire|TF6|52.7365|-2.5555|24
Rushton Spencer|Staffordshire|SK11|53.1598|-2.0941|21
Rushyford|Durham|DL17|54.6527|-1.5650|108
Ruskington|Lincolnshire|NG34|53.0454|-0.3869|110
Rusko|Dumfries and Galloway|DG7|54.9681|-4.0134|5
Rusland|Cumbria|LA12|54.2833|-3.0000|5
Rusper|West Sussex|RH12|51.1215|-0.2786|26
Rustington|West Sussex|BN16|50.8103|-0.5067|200
Ruston|North Yorkshire|YO13|54.2875|-0.5006|5
Ruston Parva|East Riding of Yorkshire|YO25|54.0437|-0.3778|6
Ruswarp|North Yorkshire|YO22|54.4726|-0.6309|200
Rutherglen|South Lanarkshire|G73|55.8289|-4.2138|499
Ruthin|Denbighshire|LL15|53.1137|-3.3178|119
Ruthven|Aberdeenshire|AB54|57.4546|-2.7616|95
Ruthven|Highland|IV13|57.3427|-4.0218|3
Ruthven|Angus|PH12|56.6167|-3.1500|6
Ruthwell|Dumfries and Galloway|DG1|54.9930|-3.4082|7
Ryal|Northumberland|NE20|55.0629|-1.9784|4
Ryarsh|Kent|ME19|51.3012|0.4023|164
Rydal|Cumbria|LA22|54.4476|-2.9842|23
Ryde|Isle of Wight|PO33|50.7300|-1.1621|367
Rye|East Sussex|TN31|50.9511|0.7337|158
Rye Harbour|East Sussex|TN31|50.9376|0.7613|22
Ryhall|Rutland|PE9|52.6859|-0.4685|52
Ryhill|West Yorkshire|WF4|53.6220|-1.4107|75
Ryhope|Tyne and Wear|SR2|54.8714|-1.3700|200
Ryland|Lincolnshire|LN2|53.2558|-0.5077|200
Rylstone|North Yorkshire|BD23|54.0242|-2.0485|15
Ryton|Gloucestershire|GL18|51.9417|-2.4149|133
Ryton|Tyne and Wear|NE40|54.9740|-1.7631|218
Ryton|Shropshire|TF11|52.6167|-2.3500|28
Ryton|North Yorkshire|YO17|54.1667|-0.7833|6
Ryton-on-Dunsmore|Warwickshire|CV8|52.3667|-1.4333|38
Sabden|Lancashire|BB7|53.8336|-2.3373|52
Sacriston|Durham|DH7|54.8177|-1.6241|200
Saddell|Argyll and Bute|PA28|55.5318|-5.5099|2
Saddington|Leicestershire|LE8|52.5212|-1.0318|55
Saffron Walden|Essex|CB10|52.0234|0.2423|222
Saham Toney|Norfolk|IP25|52.5836|0.8009|60
Saighton|Cheshire|CH3|53.1532|-2.8323|14
Saint Andrew|Guernsey Channel Islands|GY6|49.4519|-2.5729|0
Saint Anne's on the Sea|Lancashire|FY0|53.7500|-3.0167|200
Saint Hill|West Sussex|RH19|51.1254|-0.0141|0
Saint Pierre du Bois|Guernsey Channel Islands|GY7|49.4456|-2.6436|0
Saint Saviour|Guernsey Channel Islands|GY7|49.4569|-2.6358|0
Salcombe|Devon|TQ8|50.2371|-3.7735|169
Salcombe Regis|Devon|EX10|50.6932|-3.2072|34
Salcott|Essex|CM9|51.7878|0.8232|14
Sale|Greater Manchester|M33|53.4252|-2.3244|1848
Saleby|Lincolnshire|LN13|53.2856|0.1843|6
Salem|Gwynedd|LL55|53.1339|-4.2049|24
Salem|Carmarthenshire|SA19|51.9167|-4.0011|19
Salem|Ceredigion|SY23|52.3803|-4.0506|12
Salen|Argyll and Bute|PA72|56.5167|-5.9470|12
Salen|Highland|PH36|56.7167|-5.7833|1
Salford|Greater Manchester|M5|53.4792|-2.2859|1886
Salford|Bedfordshire|MK17|52.0439|-0.6363|78
Salford|Oxfordshire|OX7|51.9493|-1.5819|35
Salford Priors|Warwickshire|WR11|52.1581|-1.8905|38
Salfords|Surrey|RH1|51.2043|-0.1674|140
Salhouse|Norfolk|NR13|52.6709|1.3964|83
Saline|Fife|KY12|56.1140|-3.5703|46
Salisbury|Wiltshire|SP1|51.0693|-1.7957|682
Sall|Norfolk|NR10|52.8000|1.1333|10
Sallachan|Highland|PH33|56.7167|-5.3000|0
Sallachy|Highland|IV27|58.2763|-4.7970|0
Salmonby|Lincolnshire|LN9|53.2414|-0.0163|17
Salperton|Gloucestershire|GL54|51.8827|-1.8898|5
Salt|Staffordshire|ST18|52.8479|-2.0679|26
Saltash|Cornwall|PL12|50.4096|-4.2251|232
Saltburn-by-the-Sea|North Yorkshire|TS12|54.5824|-0.9737|81
Saltby|Leicestershire|LE14|52.8276|-0.7369|9
Saltcoats|North Ayrshire|KA21|55.6362|-4.7859|209
Saltdean|East Sussex|BN2|50.8072|-0.0415|219
Salterforth|Lancashire|BB8|53.8815|-2.1965|22
Saltfleet|Lincolnshire|LN11|53.4219|0.1864|21
Saltfleetby All Saints|Lincolnshire|LN11|53.3943|0.1834|8
Saltfleetby St Peter|Lincolnshire|LN11|53.3667|0.1500|7
Salthouse|Norfolk|NR25|52.9519|1.0865|15
Saltley|West Midlands|B8|52.4916|-1.8596|200
Saltmarshe|East Riding of Yorkshire|DN14|53.7216|-0.8049|8
Saltney|Flintshire|CH4|53.1773|-2.9306|200
Salton|North Yorkshire|YO62|54.2114|-0.9035|4
Samlesbury|Lancashire|PR5|53.7658|-2.6217|13
Sampford Arundel|Somerset|TA21|50.9620|-3.2691|45
Sampford Courtenay|Devon|EX20|50.7943|-3.9425|16
Sampford Peverell|Devon|EX16|50.9195|-3.3808|42
Sampford Spiney|Devon|PL20|50.5319|-4.0687|12
Sanaigmore|Argyll and Bute|PA44|55.7986|-6.2934|1
Sancreed|Cornwall|TR20|50.1080|-5.6100|22
Sand Hutton|North Yorkshire|YO41|54.0167|-0.9333|12
Sandbach|Cheshire|CW11|53.1452|-2.3625|341
Sandbank|Argyll and Bute|PA23|55.9820|-4.9497|43
Sandend|Aberdeenshire|AB45|57.6804|-2.7498|11
Sanderstead|Greater London|CR2|51.3359|-0.0778|200
Sandford|Cumbria|CA16|54.5388|-2.4218|6
Sandford|Devon|EX17|50.8172|-3.6737|46
Sandford|Isle of Wight|PO38|50.6050|-1.2420|44
Sandford-on-Thames|Oxfordshire|OX4|51.7116|-1.2287|200
Sandgate|Kent|CT20|51.0746|1.1448|200
Sandhaven|Aberdeenshire|AB43|57.6972|-2.0634|26
Sandhead|Dumfries and Galloway|DG9|54.8082|-4.9619|21
Sandhoe|Northumberland|NE46|54.9910|-2.0478|12
Sandholme|East Riding of Yorkshire|HU15|53.7662|-0.7455|64
Sandholme|Lincolnshire|PE20|52.9315|-0.1041|14
Sandhurst|Gloucestershire|GL2|51.9167|-2.2500|13
Sandhurst|Berkshire|GU47|51.3468|-0.7866|288
Sandhurst|Kent|TN18|51.0266|0.5623|58
Sandiacre|Derbyshire|NG10|52.9233|-1.2901|165
Sandleheath|Hampshire|SP6|50.9331|-1.8210|76
Sandness|Shetland Islands|ZE2|60.2986|-1.6499|1
Sandon|Essex|CM2|51.7081|0.5308|63
Sandon|Hertfordshire|SG9|51.9927|-0.0759|24
Sandon|Staffordshire|ST18|52.8667|-2.0833|20
Sandown|Isle of Wight|PO36|50.6516|-1.1610|175
Sandplace|Cornwall|PL13|50.3839|-4.4629|12
Sandridge|Hertfordshire|AL4|51.7809|-0.3052|153
Sandridge|Wiltshire|SN12|51.3723|-2.1373|0
Sandringham|Norfolk|PE35|52.8309|0.5070|75
Sandsend|North Yorkshire|YO21|54.5000|-0.6667|18
Sandtoft|Lincolnshire|DN8|53.5638|-0.8789|9
Sandwich|Kent|CT13|51.2722|1.3378|195
Sandwick|Shetland Islands|ZE2|60.0000|-1.2500|25
Sandy|Bedfordshire|SG19|52.1293|-0.2892|172
Sandycroft|Flintshire|CH5|53.1954|-2.9996|181
Sangobeg|Highland|IV27|58.5540|-4.7043|4
Sanquhar|Dumfries and Galloway|DG4|55.3653|-3.9216|76
Santon Bridge|Cumbria|CA19|54.3833|-3.3667|6
Santon Downham|Norfolk|IP27|52.4583|0.6770|11
Sapcote|Leicestershire|LE9|52.5371|-1.2790|123
Sapiston|Suffolk|IP31|52.3396|0.8119|21
Sapperton|Gloucestershire|GL7|51.7294|-2.0783|11
Sarclet|Highland|KW1|58.4570|-3.1209|6
Sark|Channel Islands|GY10|49.4333|-2.3562|0
Sarn|Powys|SY16|52.5000|-3.1833|18
Sarnau|Gwynedd|LL23|52.9055|-3.6018|78
Sarnau|Carmarthenshire|SA33|51.8447|-4.4142|12
Sarnau|Ceredigion|SA44|52.1333|-4.4667|25
Sarnau|Powys|SY22|52.7571|-3.1866|6
Sarnesfield|Herefordshire|HR4|52.1514|-2.9220|9
Saron|Gwynedd|LL55|53.1339|-4.2049|24
Saron|Carmarthenshire|SA18|51.7919|-4.0283|71
Sarratt|Hertfordshire|WD3|51.6846|-0.4940|59
Sarre|Kent|CT7|51.3393|1.2391|27
Satley|Durham|DL13|54.7849|-1.8182|15
Satterleigh|Devon|EX37|50.9833|-3.9000|10
Saughall|Cheshire|CH1|53.2262|-2.9565|73
Saughtree|Scottish Borders|TD9|55.2628|-2.6923|1
Saundby|Nottinghamshire|DN22|53.3850|-0.8228|19
Saundersfoot|Pembrokeshire|SA69|51.7094|-4.7021|119
Saunderton|Buckinghamshire|HP27|51.7196|-0.8320|200
Sawbridgeworth|Hertfordshire|CM21|51.8167|0.1500|157
Sawdon|North Yorkshire|YO13|54.2526|-0.5572|9
Sawley|Lancashire|BB7|53.9000|-2.3500|72
Sawley|North Yorkshire|HG4|54.1058|-1.6262|16
Sawley|Derbyshire|NG10|52.8825|-1.3000|200
Sawston|Cambridgeshire|CB2|52.1910|0.1249|200
Saxby|Leicestershire|LE14|52.7716|-0.7859|8
Saxby|Lincolnshire|LN2|53.2558|-0.5077|200
Saxby All Saints|Lincolnshire|DN20|53.6373|-0.5030|23
Saxilby|Lincolnshire|LN1|53.2675|-0.6625|132
Saxlingham|Norfolk|NR25|52.9201|1.0830|89
Saxlingham Nethergate|Norfolk|NR15|52.5300|1.2856|25
Saxlingham Thorpe|Norfolk|NR15|52.5263|1.2856|23
Saxmundham|Suffolk|IP17|52.2150|1.4880|145
Saxondale|Nottinghamshire|NG13|52.9534|-0.9862|98
Saxthorpe|Norfolk|NR11|52.8303|1.1396|34
Saxton|North Yorkshire|LS24|53.8256|-1.2775|33
Scaftworth|Nottinghamshire|DN10|53.4180|-1.0012|29
Scagglethorpe|North Yorkshire|YO17|54.1419|-0.7236|11
Scalasaig|Argyll and Bute|PA61|56.0687|-6.1885|5
Scalby|East Riding of Yorkshire|HU15|53.7667|-0.7167|39
Scalby|North Yorkshire|YO12|54.2999|-0.4484|190
Scaleby|Cumbria|CA6|54.9594|-2.8651|15
Scales|Cumbria|CA12|54.6027|-3.1348|200
Scalford|Leicestershire|LE14|52.8096|-0.8696|23
Scalloway|Shetland Islands|ZE1|60.1383|-1.2769|41
Scamadale|Argyll and Bute|PA34|56.3937|-5.4884|43
Scamblesby|Lincolnshire|LN11|53.2908|-0.0866|16
Scampton|Lincolnshire|LN1|53.3018|-0.5748|21
Scapa|Orkney Islands|KW15|58.9631|-2.9789|42
Scarborough|North Yorkshire|YO11|54.2797|-0.4044|866
Scarcroft|West Yorkshire|LS14|53.8667|-1.4500|88
Scardroy|Highland|IV6|57.5245|-4.4595|68
Scarfskerry|Highland|KW14|58.6521|-3.2683|3
Scarinish|Argyll and Bute|PA77|56.5040|-6.8102|5
Scarrington|Nottinghamshire|NG13|52.9675|-0.9070|15
Scartho|Lincolnshire|DN33|53.5367|-0.0911|200
Scaur|Dumfries and Galloway|DG2|54.8758|-3.8136|20
Scawby|Lincolnshire|DN20|53.5379|-0.5409|62
Scawton|North Yorkshire|YO7|54.2446|-1.1595|3
Scholes|West Yorkshire|HD7|53.6239|-1.8779|200
Scleddau|Pembrokeshire|SA65|51.9683|-4.9933|19
Scofton|Nottinghamshire|S81|53.3176|-1.0558|5
Scole|Norfolk|IP21|52.3671|1.1567|44
Scolpaig|Western Isles|HS6|57.6489|-7.4874|1
Sconser|Highland|IV48|57.3134|-6.1115|2
Scopwick|Lincolnshire|LN4|53.1090|-0.4014|19
Scoraig|Highland|IV23|57.7645|-5.0031|2
Scorborough|East Riding of Yorkshire|YO25|54.0044|-0.4154|200
Scorrier|Cornwall|TR16|50.2547|-5.1963|99
Scorton|North Yorkshire|DL10|54.3978|-1.6128|46
Scorton|Lancashire|PR3|53.9333|-2.7667|32
Scotby|Cumbria|CA4|54.8900|-2.8746|160
Scotforth|Lancashire|LA1|54.0167|-2.7833|137
Scothern|Lincolnshire|LN2|53.2839|-0.4517|52
Scotstown|Highland|PH36|56.7119|-5.5717|2
Scotter|Lincolnshire|DN21|53.4965|-0.6743|96
Scotton|North Yorkshire|DL9|54.3651|-1.7133|0
Scotton|Lincolnshire|DN21|53.4798|-0.6652|22
Scoulton|Norfolk|NR9|52.5684|0.9259|18
Scourie|Highland|IV27|58.3518|-5.1519|9
Scrabster|Highland|KW14|58.6128|-3.5463|11
Scrayingham|North Yorkshire|YO41|54.0341|-0.8440|8
Scredington|Lincolnshire|NG34|52.9507|-0.3723|10
Scremerston|Northumberland|TD15|55.7357|-1.9913|19
Scrooby|Nottinghamshire|DN10|53.4098|-1.0223|28
Scropton|Derbyshire|DE6|52.8690|-1.7148|17
Scruton|North Yorkshire|DL7|54.3258|-1.5396|28
Sculthorpe|Norfolk|NR21|52.8420|0.8137|23
Scunthorpe|Lincolnshire|DN15|53.6139|-0.6521|1605
Sea Palling|Norfolk|NR12|52.7856|1.6010|29
Seacombe|Merseyside|CH41|53.4096|-3.0178|200
Seacroft|West Yorkshire|LS14|53.8182|-1.4565|200
Seacroft|Lincolnshire|PE25|53.1537|0.3345|200
Seafield|West Lothian|EH47|55.8586|-3.6649|197
Seaford|East Sussex|BN25|50.7714|0.1027|378
Seaforth|Merseyside|L22|53.4667|-3.0167|0
Seagrave|Leicestershire|LE12|52.7508|-1.0851|40
Seaham|Durham|SR7|54.8390|-1.3457|299
Seahouses|Northumberland|NE68|55.5806|-1.6550|105
Seal|Kent|TN15|51.2888|0.2214|128
Sealand|Flintshire|CH1|53.2122|-2.9719|36
Seale|Surrey|GU10|51.2223|-0.7169|71
Seamer|North Yorkshire|TS9|54.4839|-1.2303|24
Seamill|North Ayrshire|KA23|55.6866|-4.8633|166
Searby|Lincolnshire|DN38|53.5381|-0.3832|25
Seasalter|Kent|CT5|51.3467|1.0029|200
Seascale|Cumbria|CA20|54.3983|-3.4796|109
Seathwaite|Cumbria|CA12|54.6027|-3.1348|200
Seaton|Cumbria|CA14|54.6610|-3.5256|90
Seaton|Devon|EX12|50.7049|-3.0700|182
Seaton|East Riding of Yorkshire|HU11|53.9072|-0.2349|34
Seaton|Rutland|LE15|52.5749|-0.6676|13
Seaton|Tyne and Wear|NE26|55.0518|-1.4587|200
Seaton|Cornwall|PL11|50.3730|-4.2541|15
Seaton|Durham|SR7|54.8431|-1.3835|189
Seaton Burn|Tyne and Wear|NE13|55.0613|-1.6275|85
Seaton Carew|Durham|TS25|54.6612|-1.1875|156
Seaton Delaval|Northumberland|NE25|55.0720|-1.5261|110
Seaview|Isle of Wight|PO34|50.7196|-1.1116|131
Seavington St Mary|Somerset|TA19|50.9286|-2.8522|23
Seavington St Michael|Somerset|TA19|50.9338|-2.8407|30
Sebergham|Cumbria|CA5|54.7641|-2.9924|11
Sedbergh|Cumbria|LA10|54.3212|-2.5251|99
Sedgeberrow|Worcestershire|WR11|52.0456|-1.9664|25
Sedgebrook|Lincolnshire|NG32|52.9324|-0.7272|15
Sedgefield|Durham|TS21|54.6533|-1.4495|159
Sedgeford|Norfolk|PE36|52.8993|0.5453|20
Sedgehill|Wiltshire|SP7|51.0533|-2.1917|24
Sedgley|West Midlands|DY3|52.5415|-2.1221|427
Sedgwick|Cumbria|LA8|54.2764|-2.7494|26
Sedlescombe|East Sussex|TN33|50.9339|0.5338|54
Seend|Wiltshire|SN12|51.3481|-2.0847|52
Seer Green|Buckinghamshire|HP9|51.6180|-0.6059|90
Seething|Norfolk|NR15|52.5278|1.4179|16
Sefton|Merseyside|L29|53.5041|-2.9720|144
Seghill|Northumberland|NE23|55.0622|-1.5503|112
Seighford|Staffordshire|ST18|52.8220|-2.1773|15
Seion|Gwynedd|LL55|53.1339|-4.2049|24
Seisdon|Staffordshire|WV5|52.5513|-2.2366|29
Selattyn|Shropshire|SY10|52.9000|-3.0833|34
Selborne|Hampshire|GU34|51.0943|-0.9385|40
Selby|North Yorkshire|YO8|53.7833|-1.0667|309
Selham|West Sussex|GU28|50.9785|-0.6701|14
Selkirk|Scottish Borders|TD7|55.5474|-2.8391|149
Sellack|Herefordshire|HR9|51.9500|-2.6333|19
Sellafield|Cumbria|CA20|54.4220|-3.5055|4
Sellindge|Kent|TN25|51.1030|1.0055|91
Selling|Kent|ME13|51.2710|0.9194|33
Selly Oak|West Midlands|B29|52.4393|-1.9402|200
Selmeston|East Sussex|BN26|50.8425|0.1425|19
Selsey|West Sussex|PO20|50.7350|-0.7898|229
Selside|North Yorkshire|BD24|54.1667|-2.3333|4
Selstead|Kent|CT15|51.1586|1.1725|19
Selston|Nottinghamshire|NG16|53.0719|-1.3018|131
Selworthy|Somerset|TA24|51.2092|-3.5486|18
Semer|Suffolk|IP7|52.0815|0.9156|20
Semington|Wiltshire|BA14|51.3449|-2.1480|51
Semley|Wiltshire|SP7|51.0414|-2.1558|18
Send|Surrey|GU23|51.2887|-0.5267|146
Senghenydd|Caerphilly|CF83|51.6082|-3.2769|104
Sennen|Cornwall|TR19|50.0778|-5.7012|29
Sennybridge|Powys|LD3|51.9475|-3.5682|34
Sessay|North Yorkshire|YO7|54.1720|-1.3028|17
Setchey|Norfolk|PE33|52.6991|0.4193|57
Settle|North Yorkshire|BD24|54.0686|-2.2772|200
Settrington|North Yorkshire|YO17|54.1243|-0.7217|11
Seven Kings|Greater London|IG3|51.5640|0.0963|200
Seven Sisters|Greater London|N15|51.5843|-0.0730|200
Seven Sisters|Neath Port Talbot|SA10|51.7667|-3.7167|58
Sevenhampton|Gloucestershire|GL54|51.8975|-1.9544|16
Sevenhampton|Wiltshire|SN6|51.6000|-1.7000|7
Sevenoaks|Kent|TN13|51.2700|0.1928|696
Severn Stoke|Worcestershire|WR8|52.0965|-2.2091|14
Sewstern|Leicestershire|NG33|52.7869|-0.6809|20
Sexhow|North Yorkshire|TS15|54.4488|-1.2656|69
Sgiogarstaigh|Western Isles|HS2|58.4734|-6.2114|4
Shabbington|Buckinghamshire|HP18|51.7568|-1.0362|23
Shackerstone|Leicestershire|CV13|52.6578|-1.4487|15
Shadingfield|Suffolk|NR34|52.3948|1.5766|15
Shadoxhurst|Kent|TN26|51.1080|0.8192|41
Shadwell|Norfolk|IP24|52.4195|0.7564|0
Shaftesbury|Dorset|SP7|51.0053|-2.1933|159
Shafton|South Yorkshire|S72|53.5929|-1.4093|143
Shalbourne|Wiltshire|SN8|51.3636|-1.5505|30
Shalden|Hampshire|GU34|51.1730|-1.0049|11
Shaldon|Devon|TQ14|50.5405|-3.5108|200
Shalfleet|Isle of Wight|PO30|50.7014|-1.4150|30
Shalford|Essex|CM7|51.9349|0.5030|33
Shalford|Surrey|GU4|51.2118|-0.5697|150
Shalstone|Buckinghamshire|MK18|52.0233|-1.0660|10
Shandon|Argyll and Bute|G84|56.0395|-4.8027|15
Shandwick|Highland|IV20|57.7499|-3.9199|34
Shanklin|Isle of Wight|PO37|50.6261|-1.1785|166
Shap|Cumbria|CA10|54.5315|-2.6755|62
Shapwick|Dorset|DT11|50.8167|-2.0833|13
Shapwick|Somerset|TA7|51.1406|-2.8325|34
Shardlow|Derbyshire|DE72|52.8695|-1.3626|32
Shareshill|Staffordshire|WV10|52.6560|-2.0814|73
Sharlston|West Yorkshire|WF4|53.6696|-1.4129|140
Sharnbrook|Bedfordshire|MK44|52.2261|-0.5443|66
Sharnford|Leicestershire|LE10|52.5212|-1.2947|36
Sharpenhoe|Bedfordshire|MK45|51.9638|-0.4528|8
Sharperton|Northumberland|NE65|55.3290|-2.0693|7
Sharpness|Gloucestershire|GL13|51.7197|-2.4775|51
Sharpthorne|West Sussex|RH19|51.0750|-0.0414|42
Sharrington|Norfolk|NR24|52.8934|1.0236|15
Shaugh Prior|Devon|PL7|50.4494|-4.0544|15
Shavington|Cheshire|CW2|53.0979|-2.4416|0
Shaw|Greater Manchester|OL2|53.5667|-2.0833|239
Shaw|Berkshire|RG14|51.4000|-1.3000|200
Shaw|Wiltshire|SN12|51.3723|-2.1373|0
Shawbury|Shropshire|SY4|52.7833|-2.6500|66
Shawford|Hampshire|SO21|51.0167|-1.3167|73
Shawforth|Lancashire|OL12|53.6813|-2.1650|87
Shawhead|Dumfries and Galloway|DG2|55.0500|-3.7667|4
Shearsby|Leicestershire|LE17|52.5125|-1.0832|25
Shebbear|Devon|EX21|50.8626|-4.2145|41
Shedfield|Hampshire|SO32|50.9227|-1.1995|58
Sheen|Staffordshire|SK17|53.1500|-1.8333|17
Sheepstor|Devon|PL20|50.4907|-4.0321|5
Sheepwash|Devon|EX21|50.8333|-4.1500|24
Sheepwash|Northumberland|NE62|55.1615|-1.5933|0
Sheering|Essex|CM22|51.8037|0.1845|44
Sheerness|Kent|ME12|51.4395|0.7603|182
Sheet|Hampshire|GU32|51.0149|-0.9206|200
Sheffield|South Yorkshire|S1|53.3830|-1.4659|7347
Sheffield|Derbyshire|S21|53.3123|-1.3394|200
Shefford|Bedfordshire|SG17|52.0387|-0.3340|79
Sheigra|Highland|IV27|58.4948|-5.1132|2
Sheldon|West Midlands|B26|52.4560|-1.7820|200
Sheldon|Derbyshire|DE45|53.2158|-1.7410|3
Shelfanger|Norfolk|IP22|52.4124|1.0973|23
Shelford|Nottinghamshire|NG12|52.9724|-1.0154|15
Shelley|Essex|CM5|51.7212|0.2474|87
Shelley|West Yorkshire|HD8|53.6000|-1.6833|105
Shelley|Suffolk|IP7|52.0074|0.9584|25
Shelsley Beauchamp|Worcestershire|WR6|52.2632|-2.3950|11
Shelton|Nottinghamshire|NG23|52.9833|-0.8333|12
Shelton|Norfolk|NR15|52.4667|1.2667|19
Shelton|Shropshire|SY3|52.6990|-2.7725|200
Shelve|Shropshire|SY5|52.5848|-2.9801|10
Shenfield|Essex|CM15|51.6317|0.3320|200
Shenington|Oxfordshire|OX15|52.0822|-1.4598|21
Shenley|Hertfordshire|WD7|51.6932|-0.2849|123
Shenley Brook End|Buckinghamshire|MK5|52.0121|-0.7842|200
Shenley Church End|Buckinghamshire|MK5|52.0252|-0.7899|200
Shenstone|Worcestershire|DY10|52.3861|-2.2245|200
Shenstone|Staffordshire|WS14|52.6333|-1.8333|77
Shenton|Leicestershire|CV13|52.5984|-1.4329|14
Shephall|Hertfordshire|SG2|51.8939|-0.1735|200
Shepherd's Green|Oxfordshire|RG9|51.5431|-0.9772|57
Shepherds Bush|Greater London|W12|51.5050|-0.2211|200
Shepley|West Yorkshire|HD8|53.5833|-1.7167|97
Shepperton|Surrey|TW17|51.3955|-0.4489|200
Shepreth|Cambridgeshire|SG8|52.1124|0.0325|39
Shepshed|Leicestershire|LE12|52.7657|-1.2902|202
Shepton Mallet|Somerset|BA4|51.1897|-2.5472|184
Shepton Montague|Somerset|BA7|51.0892|-2.5191|171
Shepway|Kent|ME15|51.2539|0.5327|200
Sherborne|Dorset|DT9|50.9460|-2.5178|182
Sherborne|Gloucestershire|GL54|51.8282|-1.7597|15
Sherborne St John|Hampshire|RG24|51.2971|-1.1139|58
Sherbourne|Warwickshire|CV35|52.2559|-1.6232|62
Sherburn|Durham|DH6|54.7667|-1.4833|68
Sherburn|North Yorkshire|YO17|54.1667|-0.5167|9
Sherburn in Elmet|North Yorkshire|LS25|53.7952|-1.2466|224
Shere|Surrey|GU5|51.2209|-0.4660|83
Sherfield English|Hampshire|SO51|50.9997|-1.5858|26
Sheriffhales|Shropshire|TF11|52.6959|-2.3582|19
Sheringham|Norfolk|NR26|52.9408|1.2093|152
Sherington|Buckinghamshire|MK16|52.1117|-0.6997|45
Shernborne|Norfolk|PE31|52.8618|0.5441|8
Sherrington|Wiltshire|BA12|51.1511|-2.0564|41
Sherston|Wiltshire|SN16|51.5720|-2.2128|49
Shevington|Greater Manchester|WN6|53.5724|-2.6932|79
Sheviock|Cornwall|PL11|50.3728|-4.2939|28
Shiel Bridge|Highland|IV40|57.2144|-5.4205|4
Shieldaig|Highland|IV21|57.7000|-5.6833|7
Shielhill|Angus|DD8|56.6558|-2.9222|23
Shifnal|Shropshire|TF11|52.6704|-2.3725|94
Shilbottle|Northumberland|NE66|55.3710|-1.6882|58
Shildon|Durham|DL4|54.6300|-1.6430|159
Shillingford|Devon|EX16|51.0061|-3.4522|19
Shillingford|Oxfordshire|OX10|51.6312|-1.1410|61
Shillingstone|Dorset|DT11|50.8957|-2.2450|48
Shillington|Bedfordshire|SG5|51.9934|-0.3601|48
Shilton|Warwickshire|CV7|52.4560|-1.4066|20
Shilton|Oxfordshire|OX18|51.7746|-1.6146|98
Shimpling|Norfolk|IP21|52.4025|1.1677|18
Shimpling|Suffolk|IP29|52.1373|0.7236|22
Shincliffe|Durham|DH1|54.7600|-1.5506|101
Shiney Row|Tyne and Wear|DH4|54.8643|-1.4976|200
Shinfield|Berkshire|RG2|51.4054|-0.9453|200
Shingay|Cambridgeshire|SG8|52.1000|-0.0833|7
Shipdham|Norfolk|IP25|52.6277|0.8929|59
Shipham|Somerset|BS25|51.3140|-2.7987|65
Shiplake|Oxfordshire|RG9|51.5006|-0.9026|83
Shipley|West Yorkshire|BD18|53.8333|-1.7667|385
Shipley|West Sussex|RH13|50.9853|-0.3709|16
Shipley|West Midlands|WV6|52.5969|-2.1821|200
Shipston on Stour|Warwickshire|CV36|52.0606|-1.6278|0
Shipton|Gloucestershire|GL54|51.8500|-1.9333|8
Shipton|Shropshire|TF13|52.5250|-2.6452|10
Shipton|North Yorkshire|YO30|54.0226|-1.1553|26
Shipton Moyne|Gloucestershire|GL8|51.6039|-2.1589|15
Shipton-on-Cherwell|Oxfordshire|OX5|51.8463|-1.3060|27
Shipton-under-Wychwood|Oxfordshire|OX7|51.8604|-1.5985|89
Shirburn|Oxfordshire|OX9|51.7384|-0.9840|200
Shirebrook|Derbyshire|NG20|53.2033|-1.2134|174
Shirehampton|County of Bristol|BS11|51.4892|-2.6753|200
Shiremoor|Tyne and Wear|NE27|55.0354|-1.5095|200
Shireoaks|Nottinghamshire|S81|53.3261|-1.1656|123
Shirland|Derbyshire|DE55|53.1215|-1.4046|88
Shirley|West Midlands|B90|52.4107|-1.8195|200
Shirley|Dorset|BH23|50.7469|-1.7544|200
Shirley|Greater London|CR0|51.3776|-0.0496|200
Shirley|Derbyshire|DE6|52.9701|-1.6755|9
Shirley|Hampshire|SO15|50.9171|-1.4248|200
Shirwell|Devon|EX31|51.1181|-4.0065|15
Shiskine|North Ayrshire|KA27|55.5189|-5.3075|8
Shobdon|Herefordshire|HR6|52.2512|-2.8833|28
Shocklach|Cheshire|SY14|53.0369|-2.8385|11
Shoeburyness|Essex|SS3|51.5340|0.7809|200
Sholden|Kent|CT14|51.2224|1.3730|200
Sholing|Hampshire|SO19|50.9004|-1.3538|200
Shoreditch|Greater London|E1|51.5251|-0.0769|200
Shoreham|Kent|TN14|51.3334|0.1780|44
Shoreham-by-Sea|West Sussex|BN43|50.8341|-0.2743|657
Shorne|Kent|DA12|51.4136|0.4304|56
Shorwell|Isle of Wight|PO30|50.6445|-1.3549|32
Shotley|Suffolk|IP9|51.9695|1.2505|75
Shotley Bridge|Durham|DH8|54.8713|-1.8508|200
Shotley Gate|Suffolk|IP9|51.9579|1.2687|77
Shottermill|Surrey|GU27|51.0868|-0.7364|200
Shottery|Warwickshire|CV37|52.1833|-1.7167|200
Shotteswell|Warwickshire|OX17|52.1064|-1.3793|17
Shottisham|Suffolk|IP12|52.0516|1.3828|29
Shottle|Derbyshire|DE56|53.0441|-1.5368|6
Shotton|Flintshire|CH5|53.2005|-3.0384|297
Shotton|Durham|SR8|54.7833|-1.3667|0
Shotton|Northumberland|TD12|55.6530|-2.2403|100
Shotts|North Lanarkshire|ML7|55.8195|-3.7975|172
Shotwick|Cheshire|CH1|53.2394|-2.9906|20
Shouldham|Norfolk|PE33|52.6525|0.4749|29
Shouldham Thorpe|Norfolk|PE33|52.6431|0.4583|24
Shrawardine|Shropshire|SY4|52.7320|-2.8904|9
Shrawley|Worcestershire|WR6|52.2840|-2.2915|12
Shrewley|Warwickshire|CV35|52.3030|-1.6886|40
Shrewsbury|Shropshire|SY1|52.7101|-2.7521|1289
Shrewton|Wiltshire|SP3|51.1919|-1.9026|87
Shrivenham|Oxfordshire|SN6|51.5985|-1.6546|143
Shropham|Norfolk|NR17|52.4973|0.9168|16
Shudy Camps|Cambridgeshire|CB1|52.1969|0.1429|200
Shurdington|Gloucestershire|GL51|51.8626|-2.1206|63
Shustoke|Warwickshire|B46|52.5132|-1.6624|47
Shute|Devon|EX13|50.7667|-3.0667|30
Shutlanger|Northamptonshire|NN12|52.1418|-0.9383|15
Shuttington|Warwickshire|B79|52.6458|-1.6280|36
Sibbertoft|Northamptonshire|LE16|52.4373|-0.9994|14
Sibdon Carwood|Shropshire|SY7|52.4430|-2.8661|16
Sible Hedingham|Essex|CO9|51.9777|0.5926|125
Sibsey|Lincolnshire|PE22|53.0386|0.0158|55
Sibson|Leicestershire|CV13|52.6049|-1.4784|12
Sibson|Northamptonshire|PE8|52.5242|-0.4504|7
Sibton|Suffolk|IP17|52.2750|1.4574|49
Sicklinghall|North Yorkshire|LS22|53.9306|-1.4506|22
Sidbury|Devon|EX10|50.7195|-3.2203|40
Sidcot|Somerset|BS25|51.3124|-2.8234|130
Sidcup|Greater London|DA14|51.4262|0.1036|200
Siddington|Gloucestershire|GL7|51.6833|-1.9500|31
Siddington|Cheshire|SK11|53.2333|-2.2333|17
Sidestrand|Norfolk|NR27|52.9073|1.3583|49
Sidlesham|West Sussex|PO20|50.7738|-0.7864|36
Sidley|East Sussex|TN39|50.8574|0.4678|200
Sidmouth|Devon|EX10|50.6909|-3.2397|302
Sigglesthorne|East Riding of Yorkshire|HU11|53.8983|-0.2438|31
Silchester|Hampshire|RG7|51.3536|-1.1006|78
Sileby|Leicestershire|LE12|52.7329|-1.1077|120
Silecroft|Cumbria|LA18|54.2256|-3.3346|17
Silian|Ceredigion|SA48|52.1408|-4.0918|10
Silk Willoughby|Lincolnshire|NG34|52.9728|-0.4285|36
Silkstone|South Yorkshire|S75|53.5481|-1.5638|88
Silksworth|Tyne and Wear|SR3|54.8702|-1.4211|200
Silloth|Cumbria|CA5|54.8550|-3.0184|14
Silsden|West Yorkshire|BD20|53.9144|-1.9380|102
Silsoe|Bedfordshire|MK45|52.0085|-0.4248|76
Silton|Dorset|SP8|51.0622|-2.3131|43
Silver End|Essex|CM8|51.8473|0.6240|93
Silverburn|Midlothian|EH26|55.8330|-3.2246|0
Silverdale|Lancashire|LA5|54.1667|-2.8167|71
Silverdale|Staffordshire|ST5|53.0167|-2.2833|144
Silverstone|Northamptonshire|NN12|52.0922|-1.0260|55
Silverton|Devon|EX5|50.8167|-3.4833|53
Silvertown|Greater London|E16|51.5022|0.0253|200
Silvington|Shropshire|DY14|52.4167|-2.5667|7
Simonburn|Northumberland|NE48|55.0574|-2.2030|18
Simonsbath|Somerset|TA24|51.1396|-3.7544|8
Simpson|Buckinghamshire|MK6|52.0167|-0.7000|200
Sinderby|North Yorkshire|YO7|54.2319|-1.4721|15
Sindlesham|Berkshire|RG41|51.4213|-0.8881|200
Singleton|West Sussex|PO18|50.9116|-0.7538|26
Sinnington|North Yorkshire|YO62|54.2622|-0.8584|16
Sissinghurst|Kent|TN17|51.1090|0.5600|54
Siston|Gloucestershire|BS37|51.5401|-2.4149|0
Sittingbourne|Kent|ME10|51.3413|0.7328|709
Six Mile Bottom|Cambridgeshire|CB8|52.1882|0.3067|16
Sixhills|Lincolnshire|LN8|53.3667|-0.2333|5
Sizewell|Suffolk|IP16|52.2036|1.6200|15
Skail|Highland|KW11|58.3833|-4.2000|1
Skaill|Orkney Islands|KW16|58.9587|-3.2747|56
Skateraw|East Lothian|EH42|55.9667|-2.4167|4
Skeabost|Highland|IV51|57.4500|-6.3167|7
Skeffington|Leicestershire|LE7|52.6177|-0.9021|5
Skeffling|East Riding of Yorkshire|HU12|53.6536|0.0738|10
Skegby|Nottinghamshire|NG17|53.1333|-1.2500|200
Skegness|Lincolnshire|PE25|53.1436|0.3363|705
Skelbo|Highland|IV25|57.9333|-4.0500|1
Skellingthorpe|Lincolnshire|LN6|53.2353|-0.6190|105
Skellow|South Yorkshire|DN6|53.5874|-1.2056|150
Skelmanthorpe|West Yorkshire|HD8|53.5906|-1.6517|132
Skelmersdale|Lancashire|WN8|53.5502|-2.7735|572
Skelmorlie|North Ayrshire|PA17|55.8695|-4.8847|68
Skelton|Cumbria|CA11|54.7111|-2.8800|14
Skelton|North Yorkshire|DL11|54.4395|-1.8761|1
Skelton|East Riding of Yorkshire|DN14|53.7167|-0.8333|97
Skendleby|Lincolnshire|PE23|53.2050|0.1453|9
Skenfrith|Monmouthshire|NP7|51.8779|-2.7900|12
Skerne|East Riding of Yorkshire|YO25|53.9836|-0.4069|9
Skewen|Neath Port Talbot|SA10|51.6603|-3.8499|200
Skidby|East Riding of Yorkshire|HU16|53.7892|-0.4613|33
Skilgate|Somerset|TA4|51.0363|-3.4451|8
Skillington|Lincolnshire|NG33|52.8225|-0.6709|16
Skinburness|Cumbria|CA5|54.8550|-3.0184|14
Skinidin|Highland|IV55|57.4380|-6.6341|2
Skinningrove|North Yorkshire|TS13|54.5691|-0.8987|99
Skipness|Argyll and Bute|PA29|55.7665|-5.3472|2
Skipsea|East Riding of Yorkshire|YO25|53.9767|-0.2208|28
Skipton|North Yorkshire|BD23|53.9614|-2.0168|230
Skipwith|North Yorkshire|YO8|53.8382|-0.9926|15
Skirbeck|Lincolnshire|PE21|52.9667|0.0000|200
Skirling|Scottish Borders|ML12|55.6359|-3.4681|6
Skirpenbeck|East Riding of Yorkshire|YO41|54.0039|-0.8621|12
Skirwith|Cumbria|CA10|54.6850|-2.5940|8
Skirwith|Lancashire|LA6|54.1753|-2.6117|15
Skullomie|Highland|IV27|58.5158|-4.3743|3
Skye of Curr|Highland|PH26|57.3000|-3.6667|13
Slaggyford|Cumbria|CA6|54.9944|-2.8934|10
Slaidburn|Lancashire|BB7|53.9662|-2.4383|7
Slaithwaite|West Yorkshire|HD7|53.6233|-1.8838|177
Slaley|Northumberland|NE47|54.9137|-2.0371|24
Slamannan|Falkirk|FK1|55.9373|-3.8331|50
Slapton|Buckinghamshire|LU7|51.8778|-0.6441|19
Slapton|Northamptonshire|NN12|52.1161|-1.0648|27
Slapton|Devon|TQ7|50.2927|-3.6565|26
Slaugham|West Sussex|RH17|51.0386|-0.2077|26
Slaughterford|Wiltshire|SN14|51.4641|-2.2317|21
Slawston|Leicestershire|LE16|52.5424|-0.8536|11
Sleaford|Lincolnshire|NG34|52.9983|-0.4094|300
Sledmere|East Riding of Yorkshire|YO25|54.0714|-0.5766|12
Sleights|North Yorkshire|YO22|54.4551|-0.6648|75
Slickly|Highland|KW1|58.5833|-3.2000|0
Sliddery|North Ayrshire|KA27|55.4556|-5.2728|5
Slimbridge|Gloucestershire|GL2|51.7310|-2.3789|42
Slindon|West Sussex|BN18|50.8663|-0.6329|56
Slindon|Staffordshire|ST21|52.8833|-2.2667|10
Slinfold|West Sussex|RH13|51.0721|-0.4066|44
Slioch|Aberdeenshire|AB54|57.4167|-2.7333|5
Slough|Berkshire|SL1|51.5177|-0.6215|1812
Smailholm|Scottish Borders|TD5|55.6197|-2.5603|5
Small Dole|West Sussex|BN5|50.9025|-0.2747|29
Smallburgh|Norfolk|NR12|52.7688|1.4509|30
Smalley|Derbyshire|DE7|52.9985|-1.3946|51
Smardale|Cumbria|CA17|54.4658|-2.4031|2
Smarden|Kent|TN27|51.1492|0.6874|45
Smeeth|Kent|TN25|51.1186|0.9593|66
Smethwick|West Midlands|B66|52.4970|-1.9730|574
Smisby|Derbyshire|LE65|52.7682|-1.4843|52
Snailwell|Cambridgeshire|CB8|52.2809|0.4090|16
Snainton|North Yorkshire|YO13|54.2276|-0.5866|30
Snaith|East Riding of Yorkshire|DN14|53.6911|-1.0286|125
Snape|Suffolk|IP17|52.1710|1.5005|52
Snaresbrook|Greater London|E11|51.5843|0.0192|200
Snarestone|Leicestershire|DE12|52.6804|-1.4948|11
Snargate|Kent|TN29|51.0223|0.8365|19
Snave|Kent|TN29|51.0335|0.8696|10
Snead|Powys|SY15|52.5231|-3.0082|5
Sneaton|North Yorkshire|YO22|54.4232|-0.6242|7
Snelland|Lincolnshire|LN3|53.3100|-0.3913|9
Snelston|Derbyshire|DE6|52.9879|-1.7753|12
Snetterton|Norfolk|NR16|52.4758|0.9291|16
Snettisham|Norfolk|PE31|52.8788|0.5010|117
Snibston|Leicestershire|LE67|52.7211|-1.4058|101
Snitter|Northumberland|NE65|55.3248|-1.9623|38
Snitterby|Lincolnshire|DN21|53.4396|-0.5197|26
Snitterfield|Warwickshire|CV37|52.2371|-1.6907|49
Snodland|Kent|ME6|51.3297|0.4430|132
Snowshill|Worcestershire|WR12|52.0411|-1.8725|117
Soberton|Hampshire|SO32|50.9454|-1.1330|20
Soham|Cambridgeshire|CB7|52.3318|0.3387|149
Soho|Greater London|W1|51.5144|-0.1354|200
Sole Street|Kent|CT4|51.2246|1.0654|26
Solihull|West Midlands|B91|52.4143|-1.7809|2298
Sollom|Lancashire|PR4|53.6627|-2.8261|14
Solva|Pembrokeshire|SA62|51.8740|-5.1968|42
Somerby|Leicestershire|LE14|52.6874|-0.8501|27
Somerford Keynes|Gloucestershire|GL7|51.6550|-1.9731|39
Somerleyton|Suffolk|NR32|52.5150|1.6527|23
Somersal Herbert|Derbyshire|DE6|52.9140|-1.7966|5
Somersby|Lincolnshire|PE23|53.2343|0.0120|5
Somersham|Suffolk|IP8|52.0961|1.0502|42
Somerton|Suffolk|IP29|52.1427|0.6506|13
Somerton|Oxfordshire|OX6|51.9542|-1.2761|24
Somerton|Somerset|TA11|51.0547|-2.7339|200
Sompting|West Sussex|BN15|50.8346|-0.3424|200
Sonning|Berkshire|RG4|51.4741|-0.9121|103
Sopley|Hampshire|BH23|50.7728|-1.7799|23
Sopworth|Wiltshire|SN14|51.5744|-2.2512|12
Sorbie|Dumfries and Galloway|DG8|54.7919|-4.4338|14
Sorisdale|Argyll and Bute|PA78|56.6254|-6.5461|3
Sorn|East Ayrshire|KA5|55.5104|-4.2888|16
Sotby|Lincolnshire|LN3|53.2421|-0.4160|34
Soudley|Shropshire|TF9|52.8971|-2.4704|166
Soulbury|Buckinghamshire|LU7|51.9358|-0.7180|25
Soulby|Cumbria|CA17|54.4912|-2.3876|8
Souldern|Oxfordshire|OX6|51.9796|-1.2406|33
Souldrop|Bedfordshire|MK44|52.2448|-0.5575|14
Sourton|Devon|EX20|50.6942|-4.0759|12
Soutergate|Cumbria|LA17|54.2229|-3.1860|26
South Acre|Norfolk|PE32|52.6833|0.6833|1
South Bank|Greater London|SE1|51.5025|-0.1158|200
South Bank|North Yorkshire|TS6|54.5667|-1.1500|200
South Barrow|Somerset|BA22|51.0483|-2.5706|17
South Benfleet|Essex|SS7|51.5530|0.5596|200
South Bersted|West Sussex|PO22|50.7965|-0.6747|200
South Brent|Devon|TQ10|50.4265|-3.8343|105
South Brewham|Somerset|BA10|51.1231|-2.4017|15
South Cadbury|Somerset|BA22|51.0287|-2.5256|22
South Carlton|Lincolnshire|LN1|53.2667|-0.5833|8
South Cave|East Riding of Yorkshire|HU15|53.7699|-0.6011|96
South Cerney|Gloucestershire|GL7|51.6732|-1.9310|87
South Chard|Somerset|TA20|50.8727|-2.9660|0
South Cheriton|Somerset|BA8|51.0197|-2.4389|44
South Clifton|Nottinghamshire|NG23|53.2222|-0.7696|17
South Cockerington|Lincolnshire|LN11|53.3818|0.0760|23
South Cornelly|Bridgend|CF33|51.5111|-3.7035|131
South Cove|Suffolk|NR34|52.3706|1.6668|13
South Creake|Norfolk|NR21|52.8897|0.7603|25
South Croxton|Leicestershire|LE7|52.6853|-0.9808|20
South Dalton|East Riding of Yorkshire|HU17|53.8955|-0.5301|12
South Elkington|Lincolnshire|LN11|53.3770|-0.0526|7
South Elmsall|West Yorkshire|WF9|53.5971|-1.2803|197
South Erradale|Highland|IV21|57.6767|-5.7837|2
South Fawley|Berkshire|OX12|51.5188|-1.4388|6
South Ferriby|Lincolnshire|DN18|53.6760|-0.5047|31
South Hackney|Greater London|E9|51.5404|-0.0461|200
South Hampstead|Greater London|NW6|51.5433|-0.1839|200
South Hanningfield|Essex|CM3|51.6501|0.5169|32
South Harrow|Greater London|HA2|51.5740|-0.3599|200
South Harting|West Sussex|GU31|50.9692|-0.8839|47
South Hayling|Hampshire|PO11|50.7877|-0.9770|283
South Hetton|Durham|DH6|54.7991|-1.4067|80
South Hill|Cornwall|PL17|50.5333|-4.3500|11
South Hinksey|Oxfordshire|OX1|51.7340|-1.2637|157
South Huish|Devon|TQ7|50.2480|-3.8484|36
South Hykeham|Lincolnshire|LN6|53.1701|-0.6015|137
South Kelsey|Lincolnshire|LN7|53.4703|-0.4310|18
South Kensington|Greater London|SW7|51.4944|-0.1732|200
South Kessock|Highland|IV3|57.4931|-4.2400|200
South Killingholme|Lincolnshire|DN40|53.6302|-0.2568|65
South Kilvington|North Yorkshire|YO7|54.2494|-1.3482|93
South Kyme|Lincolnshire|LN4|53.0319|-0.2513|12
South Lambeth|Greater London|SW8|51.4779|-0.1235|200
South Lancing|West Sussex|BN15|50.8240|-0.3232|200
South Leigh|Oxfordshire|OX8|51.7758|-1.4335|13
South Leverton|Nottinghamshire|DN22|53.3197|-0.8257|58
South Littleton|Worcestershire|WR11|52.1142|-1.8901|55
South Lopham|Norfolk|IP22|52.3929|0.9998|24
South Luffenham|Rutland|LE15|52.6086|-0.6123|41
South Marston|Wiltshire|SN3|51.5892|-1.7194|65
South Milford|North Yorkshire|LS25|53.7767|-1.2461|107
South Milton|Devon|TQ7|50.2702|-3.8256|21
South Mimms|Hertfordshire|EN6|51.6959|-0.2327|58
South Molton|Devon|EX36|51.0167|-3.8333|87
South Moor|Durham|DH9|54.8500|-1.7000|139
South Moreton|Oxfordshire|OX11|51.5890|-1.1906|21
South Mundham|West Sussex|PO20|50.7957|-0.7555|17
South Muskham|Nottinghamshire|NG23|53.1069|-0.8212|31
South Newington|Oxfordshire|OX15|51.9953|-1.4087|15
South Newton|Wiltshire|SP2|51.1065|-1.8753|46
South Normanton|Derbyshire|DE55|53.1064|-1.3426|336
South Norwood|Greater London|SE25|51.3994|-0.0747|200
South Nutfield|Surrey|RH1|51.2375|-0.1581|200
South Ockendon|Essex|RM15|51.5080|0.2833|227
South Otterington|North Yorkshire|DL7|54.2821|-1.4269|34
South Oxhey|Hertfordshire|WD1|51.6251|-0.3864|200
South Park|Surrey|RH2|51.2353|-0.2030|0
South Perrott|Dorset|DT8|50.8582|-2.7513|12
South Petherton|Somerset|TA13|50.9483|-2.8071|98
South Petherwin|Cornwall|PL15|50.6114|-4.3901|28
South Pickenham|Norfolk|PE37|52.6042|0.7411|10
South Pool|Devon|TQ7|50.2494|-3.7186|12
South Queensferry|City of Edinburgh|EH30|55.9909|-3.3985|234
South Raynham|Norfolk|NR21|52.7790|0.7849|16
South Reston|Lincolnshire|LN11|53.3275|0.1047|9
South Scarle|Nottinghamshire|NG23|53.1666|-0.7361|11
South Shields|Tyne and Wear|NE33|54.9986|-1.4323|892
South Somercotes|Lincolnshire|LN11|53.4225|0.1299|12
South Stainley|North Yorkshire|HG3|54.0647|-1.5358|13
South Stoke|West Sussex|BN18|50.8733|-0.5455|6
South Stoke|Oxfordshire|RG8|51.5495|-1.1323|41
South Tawton|Devon|EX20|50.7338|-3.9098|50
South Thoresby|Lincolnshire|LN13|53.2713|0.0984|14
South Tidworth|Wiltshire|SP9|51.2314|-1.6632|200
South Walsham|Norfolk|NR13|52.6648|1.4973|44
South Wigston|Leicestershire|LE18|52.5831|-1.1345|200
South Willingham|Lincolnshire|LN3|53.2421|-0.4160|34
South Wimbledon|Greater London|SW19|51.4196|-0.1936|200
South Wingfield|Derbyshire|DE55|53.0959|-1.4400|29
South Witham|Lincolnshire|NG33|52.7648|-0.6281|40
South Woodford|Greater London|E18|51.5923|0.0225|200
South Wootton|Norfolk|PE30|52.7740|0.4378|200
South Wraxall|Wiltshire|BA15|51.3818|-2.2424|19
South Yardley|West Midlands|B26|52.4613|-1.7900|200
South Zeal|Devon|EX20|50.7260|-3.9128|62
Southall|Greater London|UB1|51.5090|-0.3713|200
Southam|Warwickshire|CV33|52.2545|-1.4803|8
Southam|Gloucestershire|GL52|51.9292|-2.0403|86
Southampton|Hampshire|SO15|50.9039|-1.4043|3214
Southborough|Kent|TN4|51.1578|0.2597|166
Southbourne|Dorset|BH6|50.7221|-1.7842|200
Southbourne|West Sussex|PO10|50.8530|-0.9077|200
Southburgh|Norfolk|IP25|52.6041|0.9452|19
Southburn|East Riding of Yorkshire|YO25|53.9762|-0.4927|8
Southchurch|Essex|SS1|51.5405|0.7293|200
Southdean|Scottish Borders|TD9|55.3667|-2.5833|2
Southend|Argyll and Bute|PA28|55.3167|-5.6333|6
Southend|Berkshire|RG7|51.3960|-1.0816|108
Southend|Essex|SS2|51.5378|0.7143|0
Southend-on-Sea|Essex|SS1|51.5378|0.7143|2165
Southerndown|Vale of Glamorgan|CF32|51.4528|-3.6117|25
Southery|Norfolk|PE38|52.5271|0.3878|32
Southfields|Greater London|SW18|51.4453|-0.2041|200
Southfleet|Kent|DA13|51.4163|0.3203|76
Southgate|Greater London|N14|51.6342|-0.1307|200
Southill|Bedfordshire|SG18|52.0643|-0.3236|18
Southleigh|Devon|EX13|50.7869|-3.0079|196
Southminster|Essex|CM0|51.6623|0.8297|118
Southorpe|Cambridgeshire|PE9|52.6106|-0.4051|9
Southowram|West Yorkshire|HX3|53.7099|-1.8318|200
Southport|Merseyside|PR8|53.6478|-3.0065|1372
Southrey|Lincolnshire|LN3|53.1841|-0.2980|6
Southrop|Gloucestershire|GL7|51.7300|-1.7120|25
Southsea|Hampshire|PO4|50.7920|-1.0859|200
Southstoke|Somerset|BA2|51.3458|-2.3465|114
Southtown|Norfolk|NR31|52.6000|1.7333|200
Southwaite|Cumbria|CA4|54.7984|-2.8600|20
Southwark|Greater London|SE1|51.5044|-0.0952|200
Southwater|West Sussex|RH13|51.0237|-0.3517|142
Southwell|Dorset|DT5|50.5345|-2.4454|167
Southwell|Nottinghamshire|NG25|53.0780|-0.9554|143
Southwick|Wiltshire|BA14|51.2969|-2.2325|157
Southwick|West Sussex|BN42|50.8368|-0.2384|185
Southwick|Hampshire|PO17|50.8741|-1.1119|30
Southwick|Tyne and Wear|SR5|54.9187|-1.4020|200
Southwold|Suffolk|IP18|52.3275|1.6798|190
Sowerby Bridge|West Yorkshire|HX6|53.7090|-1.9093|200
Spalding|Lincolnshire|PE11|52.7871|-0.1514|696
Spaldington|East Riding of Yorkshire|DN14|53.7927|-0.8490|13
Spanby|Lincolnshire|NG34|52.9293|-0.3742|6
Sparham|Norfolk|NR9|52.7349|1.0673|16
Spark Bridge|Cumbria|LA12|54.2552|-3.0667|29
Sparkford|Somerset|BA22|51.0353|-2.5597|47
Sparsholt|Oxfordshire|OX12|51.5866|-1.5065|17
Sparsholt|Hampshire|SO21|51.0779|-1.3791|32
Spaxton|Somerset|TA5|51.1252|-3.1072|30
Spean Bridge|Highland|PH34|56.8916|-4.9198|14
Speen|Berkshire|RG14|51.4121|-1.3438|200
Speeton|North Yorkshire|YO14|54.1557|-0.2422|10
Speke|Merseyside|L24|53.3407|-2.8410|200
Speldhurst|Kent|TN3|51.1508|0.2195|90
Spelsbury|Oxfordshire|OX7|51.8922|-1.4935|20
Spennymoor|Durham|DL16|54.6988|-1.6023|325
Spetchley|Worcestershire|WR5|52.1838|-2.1537|41
Spetisbury|Dorset|DT11|50.8205|-2.1252|30
Spexhall|Suffolk|IP19|52.3684|1.4926|23
Spilsby|Lincolnshire|PE23|53.1736|0.0937|116
Spinningdale|Highland|IV24|57.8779|-4.2349|3
Spital in the Street|Lincolnshire|LN2|53.2558|-0.5077|200
Spitalfields|Greater London|E1|51.5168|-0.0781|200
Spittal|East Lothian|EH32|55.9675|-2.9509|0
Spittal|Pembrokeshire|SA62|51.8689|-4.9425|16
Spittal|Northumberland|TD15|55.7500|-1.9833|71
Spittal of Glenshee|Perth and Kinross|PH10|56.8125|-3.4577|1
Spixworth|Norfolk|NR10|52.6853|1.3203|78
Spofforth|North Yorkshire|HG3|53.9543|-1.4485|47
Spondon|Derbyshire|DE21|52.9184|-1.4038|200
Spooner Row|Norfolk|NR18|52.5338|1.0895|28
Sporle|Norfolk|PE32|52.6657|0.7323|26
Spott|East Lothian|EH42|55.9708|-2.5264|8
Spratton|Northamptonshire|NN6|52.3245|-0.9539|36
Spreyton|Devon|EX17|50.7555|-3.8450|20
Spridlington|Lincolnshire|LN2|53.2558|-0.5077|200
Springburn|Glasgow City|G21|55.8902|-4.2332|200
Springfield|West Midlands|B13|52.4371|-1.8795|200
Springfield|Essex|CM98|51.7478|0.5112|200
Springfield|Moray|IV36|57.6101|-3.6068|200
Springfield|Fife|KY15|56.2833|-3.0667|47
Springfield|Perth and Kinross|PH13|56.5372|-3.2755|86
Springholm|Dumfries and Galloway|DG7|55.0102|-3.8686|20
Springside|North Ayrshire|KA11|55.6167|-4.6000|155
Springthorpe|Lincolnshire|DN21|53.3967|-0.6844|13
Sproatley|East Riding of Yorkshire|HU11|53.7938|-0.1913|38
Sprotbrough|South Yorkshire|DN5|53.5139|-1.1885|151
Sproughton|Suffolk|IP8|52.0623|1.0950|87
Sprouston|Scottish Borders|TD5|55.6080|-2.3909|14
Sprowston|Norfolk|NR7|52.6528|1.3246|200
Sproxton|Leicestershire|LE14|52.8104|-0.7349|10
Spurstow|Cheshire|CW6|53.1080|-2.6632|59
St Abbs|Scottish Borders|TD14|55.9000|-2.1333|19
St Albans|Hertfordshire|AL1|51.7500|-0.3333|1120
St Andrews|Fife|KY16|56.3387|-2.7990|297
St Andrews Major|Vale of Glamorgan|CF64|51.4342|-3.2378|90
St Anne's|Lancashire|FY8|53.7500|-3.0167|200
St Anthony|Cornwall|TR12|50.0833|-5.1000|17
St Asaph|Denbighshire|LL17|53.2582|-3.4452|138
St Audries|Somerset|TA4|51.1679|-3.2731|17
St Austell|Cornwall|PL25|50.3425|-4.7744|418
St Bees|Cumbria|CA27|54.4918|-3.5899|59
St Breock|Cornwall|PL27|50.5121|-4.8736|22
St Breward|Cornwall|PL30|50.5667|-4.6833|32
St Briavels|Gloucestershire|GL15|51.7356|-2.6411|50
St Brides Major|Vale of Glamorgan|CF32|51.4617|-3.5917|23
St Budeaux|Devon|PL5|50.4000|-4.1667|200
St Cleer|Cornwall|PL14|50.4833|-4.4667|89
St Clether|Cornwall|PL15|50.6333|-4.5333|6
St Columb Major|Cornwall|TR9|50.4333|-4.9333|113
St Columb Minor|Cornwall|TR7|50.4180|-5.0475|200
St Combs|Aberdeenshire|AB43|57.6500|-1.9000|22
St Cyrus|Aberdeenshire|DD10|56.7667|-2.4000|29
St David's|Pembrokeshire|SA62|51.8809|-5.2655|78
St Davids|Fife|KY11|56.0333|-3.3500|0
St Decumans|Somerset|TA23|51.1753|-3.3372|157
St Dennis|Cornwall|PL26|50.3833|-4.8833|76
St Dogmaels|Pembrokeshire|SA43|52.0816|-4.6849|65
St Dogwells|Pembrokeshire|SA62|51.9167|-4.9333|5
St Dominick|Cornwall|PL12|50.4833|-4.2667|31
St Enoder|Cornwall|TR8|50.3667|-4.9667|35
St Erme|Cornwall|TR4|50.3000|-5.0333|33
St Erth|Cornwall|TR27|50.1667|-5.4333|93
St Ervan|Cornwall|PL27|50.4833|-4.9833|44
St Eval|Cornwall|PL27|50.5233|-4.8755|13
St Ewe|Cornwall|PL26|50.2667|-4.8333|7
St Fagans|Cardiff|CF5|51.4889|-3.2703|158
St Fergus|Aberdeenshire|AB42|57.5500|-1.8333|27
St Fillans|Perth and Kinross|PH6|56.3833|-4.1167|8
St Florence|Pembrokeshire|SA70|51.6758|-4.7747|32
St Georges|Somerset|BS22|51.3622|-2.8980|200
St Giles on the Heath|Devon|PL15|50.6833|-4.3333|17
St Harmon|Powys|LD6|52.3333|-3.4833|7
St Helens|Merseyside|WA10|53.4500|-2.7333|1590
St Helier|Jersey Channel Islands|JE1|49.1880|-2.1049|0
St Ishmael's|Pembrokeshire|SA62|51.7236|-5.1383|20
St Ives|Cornwall|TR26|50.2086|-5.4875|175
St John's Wood|Greater London|NW8|51.5299|-0.1747|200
St Just in Roseland|Cornwall|TR2|50.1833|-5.0167|14
St Kew|Cornwall|PL30|50.5500|-4.7833|32
St Keyne|Cornwall|PL14|50.4167|-4.4667|28
St Lawrence|Jersey Channel Islands|JE3|49.2158|-2.1414|0
St Lawrence|Isle of Wight|PO38|50.5857|-1.2547|39
St Leonards|Dorset|BH24|50.8333|-1.8500|304
St Leonards|Hertfordshire|HP23|51.7954|-0.6615|0
St Leonards|East Sussex|TN38|50.8556|0.5452|200
St Lythans|Vale of Glamorgan|CF5|51.4508|-3.2803|68
St Mabyn|Cornwall|PL30|50.5167|-4.7667|24
St Margaret's at Cliffe|Kent|CT15|51.1564|1.3682|108
St Martin|Guernsey Channel Islands|GY4|49.4371|-2.5548|0
St Mary Bourne|Hampshire|SP11|51.2511|-1.3965|59
St Mary Church|Vale of Glamorgan|CF71|51.4331|-3.4367|9
St Mary Cray|Greater London|BR5|51.3833|0.1167|200
St Mary's Bay|Kent|TN29|51.0100|0.9771|95
St Mawes|Cornwall|TR2|50.1594|-5.0122|57
St Mawgan|Cornwall|TR8|50.4500|-4.9833|29
St Mellion|Cornwall|PL12|50.4667|-4.2667|13
St Mellons|Cardiff|CF3|51.5167|-3.1167|200
St Merryn|Cornwall|PL28|50.5167|-4.9667|26
St Mewan|Cornwall|PL26|50.3318|-4.8181|128
St Monans|Fife|KY10|56.2065|-2.7682|55
St Neot|Cornwall|PL14|50.4833|-4.5667|24
St Neots|Cambridgeshire|PE19|52.2167|-0.2667|443
St Nicholas at Wade|Kent|CT7|51.3500|1.2500|69
St Ninians|Stirling|FK7|56.1000|-3.9333|200
St Osyth|Essex|CO16|51.8000|1.0833|90
St Pancras|Greater London|NW1|51.5333|-0.1333|200
St Peter Port|Guernsey Channel Islands|GY1|49.4598|-2.5353|0
St Petrox|Pembrokeshire|SA71|51.6406|-4.9344|11
St Sampsons|Guernsey Channel Islands|GY2|49.4838|-2.5429|0
St Tudy|Cornwall|PL30|50.5500|-4.7333|28
St Twynnells|Pembrokeshire|SA71|51.6406|-4.9617|16
St Veep|Cornwall|PL22|50.3667|-4.6167|9
St Weonards|Herefordshire|HR2|51.9167|-2.7167|15
Stackpole|Pembrokeshire|SA71|51.6298|-4.9150|15
Staddlethorpe|East Riding of Yorkshire|HU15|53.7439|-0.7324|88
Stadhampton|Oxfordshire|OX44|51.6813|-1.1314|45
Staffin|Highland|IV51|57.6241|-6.2066|7
Stafford|Staffordshire|ST16|52.8052|-2.1164|1199
Stagsden|Bedfordshire|MK43|52.1305|-0.5668|20
Stagshaw Bank|Northumberland|NE45|54.9765|-2.0147|162
Stainburn|North Yorkshire|LS21|53.9333|-1.6167|15
Stainby|Lincolnshire|NG33|52.7966|-0.6522|14
Staincross|South Yorkshire|S75|53.5941|-1.5115|200
Staindrop|Durham|DL2|54.5810|-1.8071|60
Staines|Surrey|TW18|51.4309|-0.5061|416
Stainfield|Lincolnshire|LN3|53.2333|-0.3500|3
Stainforth|North Yorkshire|BD24|54.0833|-2.2667|52
Stainforth|South Yorkshire|DN7|53.6000|-1.0333|87
Stainland|West Yorkshire|HX4|53.6707|-1.8843|167
Stainsacre|North Yorkshire|YO22|54.4627|-0.5922|62
Stainton|Cumbria|CA11|54.6643|-2.7855|53
Stainton|North Yorkshire|DL11|54.3652|-1.8388|6
Stainton|Durham|DL12|54.5723|-1.9862|51
Stainton|South Yorkshire|S66|53.4333|-1.1667|15
Stainton le Vale|Lincolnshire|LN3|53.2421|-0.4160|34
Staintondale|North Yorkshire|YO13|54.3713|-0.4781|15
Stair|Cumbria|CA12|54.6027|-3.1348|200
Stair|East Ayrshire|KA5|55.4800|-4.4718|12
Staithes|North Yorkshire|TS13|54.5590|-0.7926|50
Stalbridge|Dorset|DT10|50.9581|-2.3755|99
Stalham|Norfolk|NR12|52.7708|1.5178|152
Stalham Green|Norfolk|NR12|52.7676|1.5294|155
Stallingborough|Lincolnshire|DN37|53.5868|-0.1849|102
Stalybridge|Greater Manchester|SK15|53.4841|-2.0591|355
Stambourne|Essex|CO9|52.0206|0.5079|12
Stamford|Lincolnshire|PE9|52.6500|-0.4833|305
Stamfordham|Northumberland|NE18|55.0433|-1.8798|26
Stanbridge|Bedfordshire|LU7|51.9086|-0.5982|30
Standish|Greater Manchester|WN6|53.5833|-2.6667|253
Standlake|Oxfordshire|OX8|51.7269|-1.4244|56
Standon|Hertfordshire|SG11|51.8856|0.0189|104
Standon|Hampshire|SO21|51.0758|-1.3163|200
Standon|Staffordshire|ST21|52.9167|-2.2833|13
Stanford|Bedfordshire|SG18|52.0822|-0.2667|0
Stanford|Kent|TN25|51.1039|1.0349|21
Stanford Bishop|Herefordshire|WR6|52.1654|-2.4550|14
Stanford Rivers|Essex|CM5|51.6852|0.2173|22
Stanford in the Vale|Oxfordshire|SN7|51.6397|-1.5065|76
Stanford on Avon|Northamptonshire|NN6|52.4000|-1.1333|7
Stanford on Soar|Nottinghamshire|LE12|52.7919|-1.1960|73
Stanford on Teme|Worcestershire|WR6|52.2902|-2.4363|7
Stanford-le-Hope|Essex|SS17|51.5227|0.4342|351
Stanground|Cambridgeshire|PE2|52.5544|-0.2211|200
Stanhoe|Norfolk|PE31|52.9009|0.6840|14
Stanhope|Durham|DL13|54.7500|-2.0167|129
Stanhope|Scottish Borders|ML12|55.5675|-3.5958|2
Stanion|Northamptonshire|NN14|52.4748|-0.6555|69
Stanley|Derbyshire|DE7|52.9587|-1.3796|38
Stanley|Durham|DH9|54.8680|-1.6985|308
Stanley|Perth and Kinross|PH1|56.4854|-3.4518|51
Stanley|Staffordshire|ST9|53.0529|-2.0974|24
Stanley|West Yorkshire|WF3|53.7139|-1.4758|200
Stanmer|East Sussex|BN1|50.8707|-0.1027|105
Stanmore|Greater London|HA7|51.6167|-0.3167|200
Stanmore|Berkshire|RG20|51.4030|-1.3375|200
Stannersburn|Northumberland|NE48|55.1728|-2.4381|15
Stanningfield|Suffolk|IP29|52.1754|0.7534|27
Stannington|Northumberland|NE61|55.1086|-1.6685|43
Stannington|South Yorkshire|S6|53.3931|-1.5452|200
Stanstead|Suffolk|CO10|52.1110|0.6924|26
Stansted|Kent|TN15|51.3359|0.3059|21
Stansted Mountfitchet|Essex|CM24|51.9012|0.1990|108
Stanton|Staffordshire|DE15|52.7986|-1.6085|200
Stanton|Suffolk|IP31|52.3233|0.8835|79
Stanton|Worcestershire|WR12|52.0411|-1.8725|117
Stanton Fitzwarren|Wiltshire|SN6|51.6120|-1.7446|40
Stanton Harcourt|Oxfordshire|OX8|51.7492|-1.4018|45
Stanton Lacy|Shropshire|SY8|52.4048|-2.7426|8
Stanton Long|Shropshire|TF13|52.5119|-2.6310|15
Stanton St John|Oxfordshire|OX33|51.7667|-1.1500|44
Stanton St Quintin|Wiltshire|SN14|51.5178|-2.1353|31
Stanton by Dale|Derbyshire|DE7|52.9373|-1.3093|102
Stanton in Peak|Derbyshire|DE4|53.1749|-1.6395|15
Stanton upon Hine Heath|Shropshire|SY4|52.8117|-2.6408|18
Stanway|Essex|CO3|51.8834|0.8385|200
Stanway|Gloucestershire|GL54|51.9833|-1.9167|15
Stanwell|Surrey|TW19|51.4541|-0.4781|200
Stanwick|Northamptonshire|NN9|52.3320|-0.5635|71
Stanwix|Cumbria|CA3|54.9057|-2.9413|200
Staple|Kent|CT3|51.2630|1.2548|32
Staple Cross|East Sussex|TN32|50.9736|0.5358|31
Staple Fitzpaine|Somerset|TA3|50.9596|-3.0494|19
Staplefield|West Sussex|RH17|51.0380|-0.1814|22
Stapleford|Cambridgeshire|CB2|52.1910|0.1249|200
Stapleford|Leicestershire|LE14|52.7554|-0.7994|6
Stapleford|Lincolnshire|LN6|53.2012|-0.5991|200
Stapleford|Nottinghamshire|NG9|52.9316|-1.2706|201
Stapleford|Hertfordshire|SG14|51.8364|-0.1033|21
Stapleford|Wiltshire|SP3|51.1167|-1.9000|26
Stapleford Tawney|Essex|RM4|51.6667|0.1667|16
Staplehurst|Kent|TN12|51.1611|0.5525|79
Stapleton|County of Bristol|BS7|51.4767|-2.5572|200
Stapleton|Cumbria|CA6|55.0356|-2.7822|11
Stapleton|North Yorkshire|DL2|54.5043|-1.5935|55
Stapleton|Herefordshire|LD8|52.2788|-2.9972|77
Stapleton|Leicestershire|LE9|52.5739|-1.2819|34
Stapleton|Shropshire|SY5|52.6333|-2.7833|35
Stapleton|Somerset|TA12|50.9748|-2.7733|110
Star|Somerset|BS25|51.3208|-2.8087|98
Star|Pembrokeshire|SA35|51.9864|-4.5578|9
Starbotton|North Yorkshire|BD23|54.1690|-2.0726|3
Starcross|Devon|EX6|50.6273|-3.4480|74
Startforth|Durham|DL12|54.5385|-1.9302|200
Stathe|Somerset|TA7|51.0576|-2.8934|6
Stathern|Leicestershire|LE14|52.8720|-0.8552|30
Station Town|Durham|TS28|54.7255|-1.3751|159
Staunton|Gloucestershire|GL16|51.7957|-2.6126|0
Staunton on Wye|Herefordshire|HR4|52.1021|-2.9207|19
Staveley|North Yorkshire|HG5|54.0500|-1.4500|29
Staveley|Cumbria|LA8|54.3766|-2.8179|59
Staveley|Derbyshire|S43|53.2667|-1.3500|262
Staverton|Wiltshire|BA14|51.3399|-2.2071|149
Staverton|Gloucestershire|GL51|51.9113|-2.1606|11
Staverton|Northamptonshire|NN11|52.2449|-1.2104|37
Staverton|Devon|TQ9|50.4667|-3.7000|30
Stawell|Somerset|TA7|51.1403|-2.9052|26
Stawley|Somerset|TA21|50.9958|-3.3373|14
Staylittle|Powys|SY19|52.5167|-3.6500|8
Staythorpe|Nottinghamshire|NG23|53.0769|-0.8757|25
Steart|Somerset|TA5|51.2069|-3.0447|1
Stebbing|Essex|CM6|51.8911|0.4142|49
Stedham|West Sussex|GU29|50.9945|-0.7712|37
Steep|Hampshire|GU32|51.0228|-0.9421|87
Steeple|Essex|CM0|51.6928|0.8020|18
Steeple Ashton|Wiltshire|BA14|51.3103|-2.1354|42
Steeple Aston|Oxfordshire|OX6|51.9275|-1.3111|49
Steeple Bumpstead|Essex|CB9|52.0435|0.4481|44
Steeple Claydon|Buckinghamshire|MK18|51.9364|-0.9833|78
Steeple Langford|Wiltshire|SP3|51.1365|-1.9481|24
Steeple Morden|Cambridgeshire|SG8|52.0665|-0.1248|47
Steeton|West Yorkshire|BD20|53.8833|-1.9500|75
Stenalees|Cornwall|PL26|50.3816|-4.7955|83
Stenigot|Lincolnshire|LN11|53.3116|-0.1134|5
Stenscholl|Highland|IV51|57.6333|-6.2333|6
Stenton|East Lothian|EH42|55.9500|-2.6000|3
Stenton|Perth and Kinross|PH1|56.4219|-3.4783|145
Stepaside|Pembrokeshire|SA67|51.7303|-4.7064|96
Stepney|Greater London|E1|51.5175|-0.0429|200
Steppingley|Bedfordshire|MK45|52.0076|-0.5285|14
Stepps|North Lanarkshire|G33|55.8890|-4.1521|153
Stert|Wiltshire|SN10|51.3332|-1.9548|30
Stetchworth|Cambridgeshire|CB8|52.2000|0.4000|25
Stevenage|Hertfordshire|SG1|51.9022|-0.2026|1296
Stevenston|North Ayrshire|KA20|55.6397|-4.7534|244
Steventon|Oxfordshire|OX13|51.6247|-1.3214|77
Steventon|Hampshire|RG25|51.2299|-1.2181|12
Stevington|Bedfordshire|MK43|52.1685|-0.5552|16
Stewartby|Bedfordshire|MK43|52.0704|-0.5149|70
Stewarton|Dumfries and Galloway|DG8|54.8725|-4.5161|2
Stewarton|East Ayrshire|KA3|55.6799|-4.5144|126
Stewkley|Buckinghamshire|LU7|51.9258|-0.7613|50
Steyning|West Sussex|BN44|50.8874|-0.3279|123
Steynton|Pembrokeshire|SA73|51.7292|-5.0172|111
Stibbard|Norfolk|NR21|52.8154|0.9392|21
Stichill|Scottish Borders|TD5|55.6376|-2.4598|7
Stickford|Lincolnshire|PE22|53.1204|0.0184|20
Sticklepath|Devon|EX20|50.7333|-3.9333|37
Stickney|Lincolnshire|PE22|53.0895|0.0055|30
Stiffkey|Norfolk|NR23|52.9491|0.9328|10
Stillingfleet|North Yorkshire|YO19|53.8606|-1.0983|20
Stillington|Durham|TS21|54.6000|-1.4333|39
Stilton|Cambridgeshire|PE7|52.4879|-0.2889|62
Stinsford|Dorset|DT2|50.7214|-2.4104|101
Stirling|Stirling|FK8|56.1190|-3.9368|997
Stisted|Essex|CM7|51.8970|0.5380|200
Stithians|Cornwall|TR3|50.1887|-5.1781|59
Stittenham|Highland|IV17|57.7500|-4.2667|1
Stivichall|West Midlands|CV3|52.3850|-1.5132|200
Stixwould|Lincolnshire|LN3|53.2421|-0.4160|34
Stobo|Scottish Borders|EH45|55.6256|-3.2974|1
Stoborough|Dorset|BH20|50.6751|-2.1107|139
Stock|Essex|CM4|51.6635|0.4426|90
Stockbridge|Hampshire|SO20|51.1140|-1.4884|32
Stockbury|Kent|ME9|51.3254|0.6402|24
Stockcross|Berkshire|RG20|51.4143|-1.3758|34
Stockerston|Leicestershire|LE15|52.5691|-0.7665|2
Stocking Pelham|Hertfordshire|SG9|51.9415|0.1117|26
Stockingford|Warwickshire|CV10|52.5167|-1.5000|200
Stockland|Devon|EX14|50.8368|-3.0734|27
Stockland Bristol|Somerset|TA5|51.1874|-3.0865|7
Stockleigh English|Devon|EX17|50.8452|-3.6354|11
Stockleigh Pomeroy|Devon|EX17|50.8206|-3.5972|17
Stocklinch|Somerset|TA19|50.9512|-2.8805|33
Stockport|Greater Manchester|SK1|53.4098|-2.1576|1474
Stocksfield|Northumberland|NE43|54.9463|-1.9172|100
Stockton|Wiltshire|BA12|51.1453|-2.0319|34
Stockton|Warwickshire|CV23|52.2718|-1.3605|50
Stockton|Herefordshire|HR6|52.2500|-2.7000|19
Stockton|Norfolk|NR34|52.4833|1.5167|20
Stockton|Shropshire|TF11|52.5988|-2.3999|19
Stockton Heath|Cheshire|WA4|53.3708|-2.5741|200
Stockton on Teme|Worcestershire|WR6|52.3038|-2.4184|11
Stockton on the Forest|North Yorkshire|YO32|53.9964|-1.0018|37
Stockton-on-Tees|Durham|TS19|54.5685|-1.3187|1302
Stockwell|Greater London|SW4|51.4740|-0.1168|200
Stody|Norfolk|NR24|52.8738|1.0524|22
Stoer|Highland|IV27|58.2024|-5.3383|2
Stogumber|Somerset|TA4|51.1277|-3.2914|29
Stogursey|Somerset|TA5|51.1797|-3.1419|40
Stoke|West Midlands|CV2|52.4242|-1.4638|200
Stoke|Kent|ME3|51.4507|0.6302|44
Stoke Abbott|Dorset|DT8|50.8036|-2.7776|19
Stoke Albany|Northamptonshire|LE16|52.4818|-0.8129|34
Stoke Bliss|Worcestershire|WR15|52.2635|-2.5036|6
Stoke Bruerne|Northamptonshire|NN12|52.1421|-0.9147|25
Stoke Canon|Devon|EX5|50.7667|-3.5000|42
Stoke Climsland|Cornwall|PL17|50.5473|-4.3168|24
Stoke D'Abernon|Surrey|KT11|51.3188|-0.3840|142
Stoke Doyle|Northamptonshire|PE8|52.4650|-0.4937|9
Stoke Ferry|Norfolk|PE33|52.5705|0.5132|51
Stoke Fleming|Devon|TQ6|50.3251|-3.5986|62
Stoke Gabriel|Devon|TQ9|50.4033|-3.6211|75
Stoke Golding|Leicestershire|CV13|52.5706|-1.4112|58
Stoke Goldington|Buckinghamshire|MK16|52.1313|-0.7781|23
Stoke Hammond|Buckinghamshire|MK17|51.9567|-0.7190|35
Stoke Holy Cross|Norfolk|NR14|52.5703|1.2948|39
Stoke Lacy|Herefordshire|HR7|52.1495|-2.5509|13
Stoke Lyne|Oxfordshire|OX6|51.9511|-1.1764|15
Stoke Mandeville|Buckinghamshire|HP22|51.7861|-0.7916|186
Stoke Newington|Greater London|N16|51.5625|-0.0740|200
Stoke Poges|Buckinghamshire|SL2|51.5444|-0.5888|146
Stoke Prior|Worcestershire|B60|52.3000|-2.0667|105
Stoke Prior|Herefordshire|HR6|52.2000|-2.7000|20
Stoke Rivers|Devon|EX32|51.1017|-3.9525|9
Stoke St Gregory|Somerset|TA3|51.0403|-2.9311|30
Stoke St Michael|Somerset|BA3|51.2210|-2.4824|47
Stoke St Milborough|Shropshire|SY8|52.4333|-2.6333|10
Stoke by Clare|Suffolk|CO10|52.0624|0.5383|36
Stoke-by-Nayland|Suffolk|CO6|51.9833|0.9000|40
Stoke-on-Trent|Staffordshire|ST4|53.0042|-2.1854|4559
Stokeham|Nottinghamshire|DN22|53.2832|-0.8256|19
Stokeinteignhead|Devon|TQ12|50.5243|-3.5305|33
Stokenchurch|Buckinghamshire|HP14|51.6583|-0.8974|121
Stokenham|Devon|TQ7|50.2745|-3.6749|53
Stokesay|Shropshire|SY7|52.4283|-2.8300|41
Stokesby|Norfolk|NR29|52.6389|1.5918|13
Stokesley|North Yorkshire|TS9|54.4700|-1.1933|173
Stolford|Somerset|TA5|51.1994|-3.1067|5
Ston Easton|Somerset|BA3|51.2817|-2.5420|22
Stone|Kent|DA9|51.4503|0.2647|0
Stone|Worcestershire|DY10|52.3667|-2.2000|60
Stone|Gloucestershire|GL13|51.6558|-2.4569|24
Stone|Buckinghamshire|HP17|51.8025|-0.8703|60
Stone|Staffordshire|ST15|52.9059|-2.1541|301
Stone Allerton|Somerset|BS26|51.2561|-2.8633|33
Stonefield|South Lanarkshire|G72|55.8036|-4.1294|184
Stonefield|Argyll and Bute|PA29|55.8898|-5.4188|2
Stonehouse|Dumfries and Galloway|DG2|55.0647|-3.6587|60
Stonehouse|Gloucestershire|GL10|51.7500|-2.2833|149
Stonehouse|South Lanarkshire|ML9|55.6667|-3.9833|84
Stonehouse|Northumberland|NE49|54.9672|-2.4608|200
Stonehouse|Devon|PL1|50.3706|-4.1531|200
Stoneleigh|Warwickshire|CV8|52.3500|-1.5167|37
Stonesby|Leicestershire|LE14|52.8134|-0.7802|9
Stonesfield|Oxfordshire|OX8|51.8514|-1.4296|67
Stoney Stanton|Leicestershire|LE9|52.5484|-1.2793|167
Stoney Stratton|Somerset|BA4|51.1518|-2.4952|76
Stoneykirk|Dumfries and Galloway|DG9|54.8358|-4.9790|11
Stonham Aspal|Suffolk|IP14|52.1910|1.1226|30
Stonnall|Staffordshire|WS9|52.6333|-1.8944|44
Stony Stratford|Buckinghamshire|MK11|52.0568|-0.8528|200
Stoodleigh|Devon|EX16|50.9588|-3.5363|14
Stopham|West Sussex|RH20|50.9605|-0.5409|25
Stopsley|Bedfordshire|LU2|51.8974|-0.3892|200
Stornoway|Western Isles|HS1|58.2092|-6.3865|200
Storrington|West Sussex|RH20|50.9176|-0.4547|250
Stotfield|Moray|IV31|57.7000|-3.2833|48
Stotfold|Bedfordshire|SG5|52.0163|-0.2321|99
Stoughton|Surrey|GU2|51.2541|-0.5959|200
Stoughton|Leicestershire|LE7|52.6803|-1.0694|0
Stoughton|West Sussex|PO18|50.8960|-0.8611|12
Stoul|Highland|PH41|56.9833|-5.6833|0
Stour Provost|Dorset|SP8|50.9925|-2.2927|22
Stourbridge|West Midlands|DY8|52.4561|-2.1432|1066
Stourpaine|Dorset|DT11|50.8846|-2.1980|29
Stourport-on-Severn|Worcestershire|DY13|52.3500|-2.2667|348
Stourton|Wiltshire|BA12|51.1050|-2.3156|18
Stourton|Warwickshire|CV36|52.0236|-1.5635|23
Stourton Caundle|Dorset|DT10|50.9334|-2.4071|16
Stoven|Suffolk|NR34|52.3859|1.5965|14
Stow|Lincolnshire|LN1|53.3167|-0.6833|40
Stow|Scottish Borders|TD1|55.7000|-2.8500|30
Stow Bedon|Norfolk|NR17|52.5278|0.8812|13
Stow cum Quy|Cambridgeshire|CB25|52.2232|0.2252|16
Stow-on-the-Wold|Gloucestershire|GL54|51.9301|-1.7238|114
Stowbridge|Norfolk|PE34|52.6387|0.3655|20
Stowe|Gloucestershire|GL15|51.7369|-2.5518|52
Stowe|Shropshire|LD7|52.3522|-3.0334|64
Stowe|Staffordshire|ST18|52.8333|-2.0000|62
Stowell|Somerset|DT9|51.0006|-2.4539|7
Stowell|Gloucestershire|GL54|51.8966|-1.8530|10
Stowford|Devon|EX20|50.6500|-4.2167|18
Stowmarket|Suffolk|IP14|52.1889|0.9977|327
Stowting|Kent|TN25|51.1358|1.0362|20
Stracathro|Angus|DD9|56.7776|-2.6153|7
Strachan|Aberdeenshire|AB31|57.0205|-2.5384|8
Strachur|Argyll and Bute|PA27|56.1693|-5.0646|11
Stradbroke|Suffolk|IP21|52.3182|1.2728|52
Stradishall|Suffolk|CB8|52.1451|0.5551|14
Stradsett|Norfolk|PE33|52.6178|0.4582|13
Straiton|City of Edinburgh|EH20|55.8785|-3.1571|0
Straiton|South Ayrshire|KA19|55.3000|-4.5500|10
Straloch|Perth and Kinross|PH10|56.7569|-3.5645|5
Stranraer|Dumfries and Galloway|DG9|54.9023|-5.0273|227
Strata Florida|Ceredigion|SY25|52.2747|-3.8391|3
Stratfield Mortimer|Berkshire|RG7|51.3734|-1.0349|34
Stratfield Saye|Hampshire|RG7|51.3498|-1.0202|21
Stratford|Greater London|E15|51.5333|0.0000|200
Stratford|Gloucestershire|GL20|52.0024|-2.1326|200
Stratford-upon-Avon|Warwickshire|CV37|52.1917|-1.7073|508
Strathan|Highland|PH34|56.9195|-4.9297|1
Strathaven|South Lanarkshire|ML10|55.6771|-4.0668|150
Strathblane|Stirling|G63|55.9860|-4.3066|76
Strathdon|Aberdeenshire|AB36|57.1999|-3.0710|10
Strathkinness|Fife|KY16|56.3333|-2.8667|30
Strathmiglo|Fife|KY14|56.2776|-3.2713|40
Strathpeffer|Highland|IV14|57.5852|-4.5419|55
Strathy|Highland|KW14|58.5621|-4.0132|2
Strathyre|Stirling|FK18|56.3251|-4.3288|8
Stratton|Dorset|DT2|50.7333|-2.5000|34
Stratton|Cornwall|EX23|50.8333|-4.5167|170
Stratton|Gloucestershire|GL7|51.7121|-1.9002|26
Stratton Audley|Oxfordshire|OX6|51.9306|-1.1172|32
Stratton-on-the-Fosse|Somerset|BA3|51.2533|-2.4922|108
Streatham|Greater London|SW16|51.4290|-0.1318|200
Streatham Hill|Greater London|SW2|51.4437|-0.1251|200
Streatley|Bedfordshire|LU3|51.9463|-0.4437|13
Streatley|Berkshire|RG8|51.5232|-1.1491|171
Street|Somerset|BA16|51.1247|-2.7400|231
Streethay|Staffordshire|WS13|52.6920|-1.7869|172
Streetly|West Midlands|B74|52.5833|-1.8833|200
Strensall|North Yorkshire|YO32|54.0400|-1.0351|110
Strensham|Worcestershire|WR8|52.0592|-2.1439|15
Strete|Devon|TQ6|50.3114|-3.6306|26
Stretford|Greater Manchester|M32|53.4500|-2.3167|272
Strethall|Essex|CB11|52.0333|0.1667|7
Stretham|Cambridgeshire|CB25|52.3210|0.2006|7
Stretton|Staffordshire|DE13|52.8325|-1.6279|200
Stretton|Derbyshire|DE55|53.1333|-1.4167|62
Stretton|Rutland|LE15|52.7396|-0.5937|20
Stretton|Cheshire|SY14|53.0695|-2.8272|11
Stretton under Fosse|Warwickshire|CV23|52.4288|-1.3378|16
Stretton-on-Fosse|Warwickshire|GL56|52.0437|-1.6783|24
Strichen|Aberdeenshire|AB43|57.5866|-2.0906|37
Strixton|Northamptonshire|NN29|52.2467|-0.6821|74
Stromeferry|Highland|IV53|57.3524|-5.5521|7
Stromness|Orkney Islands|KW16|58.9650|-3.2960|83
Stronachlachar|Stirling|FK8|56.2574|-4.5796|2
Strone|Stirling|FK17|56.2400|-4.2201|95
Strone|Argyll and Bute|PA23|55.9859|-4.9062|13
Strone|Highland|PH33|56.8178|-5.0965|200
Stronmilchan|Argyll and Bute|PA33|56.4071|-4.9950|5
Strontian|Highland|PH36|56.6958|-5.5702|6
Strood|Kent|ME2|51.3959|0.4936|200
Stroud|Gloucestershire|GL5|51.7500|-2.2000|708
Stroud|Hampshire|GU32|51.0076|-0.9698|33
Struan|Highland|IV56|57.3833|-6.4000|0
Struan|Perth and Kinross|PH18|56.7500|-3.9167|0
Strubby|Lincolnshire|LN13|53.3000|0.1833|12
Struy|Highland|IV4|57.4224|-4.6658|2
Stubbins|Greater Manchester|BL0|53.6500|-2.3167|0
Stubton|Lincolnshire|NG23|53.0300|-0.6999|10
Stuckton|Hampshire|SP6|50.9217|-1.7732|92
Studdon|Northumberland|NE47|54.8667|-2.2500|17
Studham|Bedfordshire|LU6|51.8313|-0.5168|29
Studland|Dorset|BH19|50.6427|-1.9532|24
Studley|Warwickshire|B80|52.2703|-1.8919|101
Studley|Wiltshire|SN11|51.4422|-2.0497|45
Studley Roger|North Yorkshire|HG4|54.1265|-1.5571|47
Stuntney|Cambridgeshire|CB7|52.3807|0.2840|18
Sturmer|Essex|CB9|52.0678|0.4755|52
Sturminster Marshall|Dorset|BH21|50.7997|-2.0761|50
Sturminster Newton|Dorset|DT10|50.9268|-2.3051|147
Sturry|Kent|CT2|51.3013|1.1215|99
Sturton le Steeple|Nottinghamshire|DN22|53.3497|-0.8205|18
Stuston|Suffolk|IP21|52.3610|1.1323|78
Stutton|Suffolk|IP9|51.9704|1.1318|44
Styrrup|Nottinghamshire|DN11|53.4089|-1.0892|62
Suckley|Worcestershire|WR6|52.1593|-2.4056|18
Sudborough|Northamptonshire|NN14|52.4283|-0.5794|10
Sudbourne|Suffolk|IP12|52.1228|1.5236|16
Sudbrook|Lincolnshire|NG32|52.9901|-0.5543|28
Sudbrooke|Lincolnshire|LN2|53.2667|-0.4500|51
Sudbury|Suffolk|CO10|52.0389|0.7312|373
Sudbury|Staffordshire|DE6|52.8667|-1.7500|9
Sudbury|Greater London|HA0|51.5552|-0.3236|200
Sugnall|Staffordshire|ST21|52.8756|-2.3011|9
Sulby|Isle of Man|IM7|54.3228|-4.4797|0
Sulgrave|Northamptonshire|OX17|52.1039|-1.1871|22
Sulhamstead|Berkshire|RG7|51.4138|-1.0928|38
Sully|Vale of Glamorgan|CF64|51.4070|-3.2209|133
Sumburgh|Shetland Islands|ZE3|59.8692|-1.2878|5
Summer Bridge|North Yorkshire|HG3|54.0500|-1.7000|66
Summerseat|Greater Manchester|BL9|53.6295|-2.3202|200
Summertown|Oxfordshire|OX2|51.7740|-1.2637|200
Sunadale|Argyll and Bute|PA28|55.6333|-5.4667|0
Sunbury|Surrey|TW16|51.4042|-0.4182|200
Sunderland|Cumbria|CA13|54.7000|-3.2667|4
Sunderland|Tyne and Wear|NE85|54.9287|-1.5747|200
Sunderland Bridge|Durham|DH6|54.7333|-1.5833|41
Sundon Park|Bedfordshire|LU3|51.9182|-0.4698|200
Sundridge|Kent|TN14|51.2780|0.1223|76
Sunipol|Argyll and Bute|PA75|56.6034|-6.2858|1
Sunk Island|East Riding of Yorkshire|HU12|53.6517|-0.0841|5
Sunningdale|Berkshire|SL5|51.3988|-0.6294|0
Sunninghill|Berkshire|SL5|51.4013|-0.6556|200
Sunningwell|Oxfordshire|OX13|51.7019|-1.2824|83
Surbiton|Greater London|KT5|51.3915|-0.2982|200
Surfleet|Lincolnshire|PE11|52.8370|-0.1444|44
Surrey Quays|Greater London|SE16|51.4935|-0.0480|200
Sutcombe|Devon|EX22|50.8810|-4.3519|16
Sutterton|Lincolnshire|PE20|52.9027|-0.0924|73
Sutton|Cambridgeshire|CB6|52.3901|0.1176|85
Sutton|Greater London|CR44|51.3823|-0.1329|200
Sutton|Kent|CT15|51.1948|1.3157|27
Sutton|Nottinghamshire|DN22|53.3548|-0.9785|31
Sutton|South Yorkshire|DN6|53.5978|-1.1784|125
Sutton|Suffolk|IP12|52.0667|1.3500|13
Sutton|Lincolnshire|LN5|53.1746|-0.5570|138
Sutton|Norfolk|NR12|52.7604|1.5348|95
Sutton|Warwickshire|OX8|52.0322|-1.5625|22
Sutton|West Sussex|RH20|50.9320|-0.6055|13
Sutton|Surrey|RH5|51.1912|-0.3432|27
Sutton|Bedfordshire|SG19|52.1133|-0.2217|18
Sutton|Shropshire|SY2|52.7065|-2.7295|200
Sutton Benger|Wiltshire|SN15|51.5069|-2.0801|56
Sutton Bonington|Nottinghamshire|LE12|52.8214|-1.2497|39
Sutton Bridge|Lincolnshire|PE12|52.7700|0.1855|88
Sutton Cheney|Leicestershire|CV13|52.6008|-1.3848|10
Sutton Coldfield|West Midlands|B73|52.5667|-1.8167|2497
Sutton Courtenay|Oxfordshire|OX14|51.6413|-1.2768|79
Sutton Maddock|Shropshire|TF11|52.6100|-2.4104|20
Sutton Mallet|Somerset|TA7|51.1283|-2.8972|15
Sutton Montis|Somerset|BA22|51.0164|-2.5412|19
Sutton Scotney|Hampshire|SO21|51.1541|-1.3367|60
Sutton St James|Lincolnshire|PE12|52.7442|0.0647|33
Sutton Valence|Kent|ME17|51.2132|0.5911|92
Sutton Veny|Wiltshire|BA12|51.1782|-2.1499|31
Sutton Wick|Oxfordshire|OX14|51.6375|-1.2887|89
Sutton at Hone|Kent|DA4|51.4091|0.2374|141
Sutton in Ashfield|Nottinghamshire|NG17|53.1254|-1.2613|757
Sutton on Sea|Lincolnshire|LN12|53.3128|0.2820|157
Sutton on Trent|Nottinghamshire|NG23|53.1844|-0.8109|46
Sutton on the Hill|Derbyshire|DE6|52.8995|-1.6527|13
Sutton-in-Craven|North Yorkshire|BD20|53.8833|-1.9833|126
Sutton-on-Hull|East Riding of Yorkshire|HU7|53.7799|-0.3050|200
Sutton-on-the-Forest|North Yorkshire|YO61|54.0833|-1.1167|51
Sutton-under-Brailes|Warwickshire|CV36|52.0322|-1.5625|22
Swadlincote|Derbyshire|DE11|52.7740|-1.5574|755
Swaffham|Norfolk|PE37|52.6469|0.6887|148
Swaffham Bulbeck|Cambridgeshire|CB25|52.2382|0.2770|23
Swaffham Prior|Cambridgeshire|CB25|52.2524|0.3007|21
Swafield|Norfolk|NR28|52.8387|1.3938|75
Swainby|North Yorkshire|DL6|54.4126|-1.2667|37
Swainsthorpe|Norfolk|NR14|52.5621|1.2727|27
Swainswick|Somerset|BA1|51.4139|-2.3510|88
Swalcliffe|Oxfordshire|OX15|52.0378|-1.4496|23
Swalecliffe|Kent|CT5|51.3612|1.0659|200
Swallow|Lincolnshire|LN7|53.5108|-0.2270|12
Swallowcliffe|Wiltshire|SP3|51.0401|-2.0425|23
Swallowfield|Berkshire|RG7|51.3787|-0.9580|66
Swalwell|Tyne and Wear|NE16|54.9533|-1.6816|200
Swanage|Dorset|BH19|50.6092|-1.9626|206
Swanbourne|Buckinghamshire|MK17|51.9382|-0.8362|16
Swanland|East Riding of Yorkshire|HU14|53.7373|-0.4917|114
Swanley|Kent|BR8|51.3972|0.1732|213
Swanmore|Hampshire|SO32|50.9440|-1.1802|92
Swannington|Leicestershire|LE67|52.7435|-1.3881|107
Swannington|Norfolk|NR9|52.7288|1.1585|19
Swanscombe|Kent|DA11|51.4349|0.3513|200
Swansea|Swansea|SA1|51.6208|-3.9432|2943
Swanton Abbot|Norfolk|NR10|52.7833|1.3667|23
Swanwick|Derbyshire|DE55|53.0667|-1.4000|141
Swarby|Lincolnshire|NG34|52.9526|-0.4434|11
Swardeston|Norfolk|NR14|52.5763|1.2478|40
Swarkestone|Derbyshire|DE73|52.8541|-1.4543|75
Swarland|Northumberland|NE65|55.3240|-1.7448|53
Swaton|Lincolnshire|NG34|52.9236|-0.3163|13
Swavesey|Cambridgeshire|CB23|52.2676|0.0086|35
Sway|Hampshire|SO41|50.7869|-1.6029|67
Swayfield|Lincolnshire|NG33|52.7937|-0.5313|11
Swaythling|Hampshire|SO18|50.9367|-1.3781|200
Swerford|Oxfordshire|OX7|51.9770|-1.4602|17
Swettenham|Cheshire|CW12|53.2015|-2.2993|16
Swilland|Suffolk|IP6|52.1311|1.1965|31
Swillington|West Yorkshire|LS26|53.7685|-1.4175|83
Swimbridge|Devon|EX32|51.0528|-3.9707|39
Swinbrook|Oxfordshire|OX18|51.8073|-1.5940|20
Swinderby|Lincolnshire|LN6|53.1573|-0.6844|70
Swindon|Staffordshire|DY3|52.5154|-2.2071|171
Swindon|Gloucestershire|GL51|51.9236|-2.0984|200
Swindon|Wiltshire|SN1|51.5580|-1.7812|2774
Swine|East Riding of Yorkshire|HU11|53.8063|-0.2759|11
Swinefleet|East Riding of Yorkshire|DN14|53.6921|-0.8333|31
Swineshead|Bedfordshire|MK44|52.2803|-0.4501|9
Swineshead|Lincolnshire|PE20|52.9454|-0.1595|98
Swiney|Highland|KW3|58.3000|-3.3167|4
Swinford|Leicestershire|LE17|52.4102|-1.1652|28
Swinhoe|Northumberland|NE67|55.5489|-1.6687|9
Swinhope|Lincolnshire|LN3|53.2421|-0.4160|34
Swinstead|Lincolnshire|NG33|52.7903|-0.4911|15
Swinton|North Yorkshire|HG4|54.2167|-1.6833|13
Swinton|Greater Manchester|M27|53.5109|-2.3350|340
Swinton|South Yorkshire|S64|53.4833|-1.3167|200
Swinton|Scottish Borders|TD11|55.7167|-2.2667|15
Swiss Cottage|Greater London|NW3|51.5435|-0.1750|200
Swithland|Leicestershire|LE12|52.7130|-1.1867|13
Swordale|Highland|IV16|57.6621|-4.3413|47
Swynnerton|Staffordshire|ST15|52.9176|-2.2219|28
Swyre|Dorset|DT2|50.6915|-2.6695|26
Syde|Gloucestershire|GL53|51.7969|-2.0747|6
Sydenham|Oxfordshire|OX9|51.7169|-0.9690|10
Sydenham|Greater London|SE26|51.4262|-0.0545|200
Sydenham Damerel|Devon|PL19|50.5620|-4.2481|14
Syderstone|Norfolk|PE31|52.8599|0.7187|37
Sykehouse|South Yorkshire|DN14|53.6448|-1.0494|24
Sylen|Carmarthenshire|SA15|51.7413|-4.1567|10
Symington|South Ayrshire|KA1|55.5333|-4.5667|13
Symington|South Lanarkshire|ML12|55.6000|-3.5833|29
Symonds Yat|Herefordshire|HR9|51.8442|-2.6484|25
Syre|Highland|KW11|58.3651|-4.2345|1
Syresham|Northamptonshire|NN13|52.0681|-1.0821|23
Syston|Leicestershire|LE7|52.6833|-1.0667|184
Syston|Lincolnshire|NG32|52.9578|-0.6188|28
Sywell|Northamptonshire|NN6|52.2986|-0.7973|38
Tackley|Oxfordshire|OX5|51.8807|-1.3066|33
Tadcaster|North Yorkshire|LS24|53.8832|-1.2634|121
Taddington|Derbyshire|SK17|53.2371|-1.7866|22
Tadley|Hampshire|RG26|51.3505|-1.1285|439
Tadmarton|Oxfordshire|OX15|52.0384|-1.4306|24
Tadworth|Surrey|KT20|51.2917|-0.2358|200
Taibach|Neath Port Talbot|SA13|51.5833|-3.7667|200
Tain|Highland|IV19|57.8090|-4.0599|152
Takeley|Essex|CM22|51.8709|0.2658|142
Tal-y-cafn|Conwy|LL28|53.2167|-3.8167|9
Tal-y-llyn|Gwynedd|LL36|52.6042|-4.0646|29
Talacre|Flintshire|CH8|53.3494|-3.3247|18
Talaton|Devon|EX5|50.7880|-3.3227|23
Talbenny|Pembrokeshire|SA62|51.7647|-5.1325|8
Talerddig|Powys|SY19|52.5882|-3.5790|5
Talgarth|Powys|LD3|51.9959|-3.2321|78
Taliesin|Ceredigion|SY20|52.5040|-3.9791|19
Talisker|Highland|IV47|57.2951|-6.3438|6
Talke|Staffordshire|ST7|53.0773|-2.2628|200
Tallentire|Cumbria|CA13|54.7056|-3.3851|12
Talley|Carmarthenshire|SA19|51.9756|-3.9874|16
Tallington|Lincolnshire|PE9|52.6597|-0.3852|14
Talog|Carmarthenshire|SA33|51.9014|-4.4273|10
Talsarnau|Gwynedd|LL47|52.9034|-4.0649|27
Talybont|Ceredigion|SY24|52.4833|-3.9833|32
Tamerton Foliot|Devon|PL5|50.4286|-4.1560|200
Tamworth|Staffordshire|B79|52.6340|-1.6959|1078
Tandridge|Surrey|RH8|51.2380|-0.0329|23
Tanfield|Durham|DH9|54.8929|-1.7132|122
Tangley|Hampshire|SP11|51.2720|-1.5288|11
Tangmere|West Sussex|PO20|50.8513|-0.7163|120
Tankersley|South Yorkshire|S75|53.4910|-1.4870|108
Tannadice|Angus|DD8|56.7132|-2.8602|17
Tannington|Suffolk|IP13|52.2652|1.2939|19
Tansley|Derbyshire|DE4|53.1320|-1.5188|57
Tansor|Northamptonshire|PE8|52.5057|-0.4489|10
Tanygrisiau|Gwynedd|LL41|52.9870|-3.9574|107
Taplow|Buckinghamshire|SL6|51.5330|-0.6868|200
Tarbert|Western Isles|HS3|57.8781|-6.8471|0
Tarbert|Argyll and Bute|PA29|55.8628|-5.4162|41
Tarbert|Highland|PH36|56.7215|-5.8492|0
Tarbet|Argyll and Bute|G83|56.2000|-4.7167|9
Tarbet|Highland|IV27|58.2763|-4.7970|0
Tarbolton|South Ayrshire|KA5|55.5129|-4.4865|67
Tarbrax|South Lanarkshire|EH55|55.7802|-3.5533|6
Tardebigge|Worcestershire|B60|52.3201|-2.0033|29
Tarfside|Angus|DD9|56.9000|-2.8333|2
Tarland|Aberdeenshire|AB34|57.1279|-2.8604|32
Tarleton|Lancashire|PR4|53.6800|-2.8297|330
Tarlton|Gloucestershire|GL7|51.6939|-2.0583|8
Tarnbrook|Lancashire|LA2|53.9953|-2.6315|3
Tarporley|Cheshire|CW6|53.1592|-2.6687|128
Tarrant Gunville|Dorset|DT11|50.9147|-2.1069|10
Tarrant Hinton|Dorset|DT11|50.8975|-2.0885|13
Tarrant Monkton|Dorset|DT11|50.8792|-2.0807|7
Tarrant Rushton|Dorset|DT11|50.8515|-2.0900|12
Tarring Neville|East Sussex|BN9|50.8149|0.0467|67
Tarskavaig|Highland|IV46|57.1138|-5.9872|3
Tarves|Aberdeenshire|AB41|57.3708|-2.2220|43
Tarvin|Cheshire|CH3|53.1974|-2.7655|86
Tatenhill|Staffordshire|DE13|52.7916|-1.6995|36
Tathwell|Lincolnshire|LN11|53.3293|-0.0181|7
Tatsfield|Surrey|TN16|51.2922|0.0252|77
Tattenhall|Cheshire|CH3|53.1219|-2.7675|72
Tatterford|Norfolk|NR21|52.8167|0.7667|21
Tattersett|Norfolk|PE31|52.8321|0.7408|12
Tattershall|Lincolnshire|LN4|53.1045|-0.1896|105
Tattershall Thorpe|Lincolnshire|LN4|53.1191|-0.1799|69
Taunton|Somerset|TA1|51.0149|-3.1029|981
Tavelty|Aberdeenshire|AB51|57.2446|-2.3495|83
Taverham|Norfolk|NR8|52.6810|1.2010|281
Tavistock|Devon|PL19|50.5494|-4.1442|233
Tawstock|Devon|EX31|51.0497|-4.0631|61
Taxal|Cheshire|SK12|53.3516|-2.0938|136
Tayinloan|Argyll and Bute|PA29|55.6525|-5.6612|2
Taynish|Argyll and Bute|PA31|55.9870|-5.6481|0
Taynton|Gloucestershire|GL19|51.8979|-2.3901|7
Taynton|Oxfordshire|OX18|51.8215|-1.6623|5
Taynuilt|Argyll and Bute|PA35|56.4288|-5.2393|20
Tayport|Fife|DD6|56.4470|-2.8797|146
Tayvallich|Argyll and Bute|PA31|56.0251|-5.6273|8
Teangue|Highland|IV44|57.1132|-5.8531|4
Tebay|Cumbria|CA10|54.4342|-2.5936|35
Tebworth|Bedfordshire|LU7|51.9304|-0.5610|23
Tedburn St Mary|Devon|EX6|50.7333|-3.6833|40
Teddington|Gloucestershire|GL20|52.0000|-2.0500|10
Teddington|Greater London|TW11|51.4223|-0.3305|200
Tedstone Delamere|Herefordshire|HR7|52.2255|-2.4512|9
Teffont Evias|Wiltshire|SP3|51.0804|-2.0130|24
Teffont Magna|Wiltshire|SP3|51.0897|-2.0169|22
Tegryn|Pembrokeshire|SA35|51.9683|-4.5819|12
Teigngrace|Devon|TQ12|50.5528|-3.6262|38
Teignmouth|Devon|TQ14|50.5477|-3.4964|219
Telford|Shropshire|TF3|52.6766|-2.4493|2787
Templand|Dumfries and Galloway|DG11|55.1500|-3.4333|12
Temple|Midlothian|EH23|55.8000|-3.0833|5
Temple|Cornwall|PL30|50.5167|-4.6167|3
Temple Bar|Ceredigion|SA48|52.1667|-4.1500|9
Temple Ewell|Kent|CT16|51.1525|1.2693|187
Temple Grafton|Warwickshire|B49|52.1915|-1.8219|25
Temple Guiting|Gloucestershire|GL54|51.9514|-1.8657|8
Temple Hirst|North Yorkshire|YO8|53.7169|-1.0854|9
Temple Sowerby|Cumbria|CA10|54.6347|-2.6019|24
Templecombe|Somerset|BA8|50.9991|-2.4158|69
Templeton|Devon|EX16|50.9167|-3.5833|8
Templeton|Pembrokeshire|SA67|51.7719|-4.7378|38
Tempsford|Bedfordshire|SG19|52.1705|-0.2959|34
Tenbury Wells|Worcestershire|WR15|52.3000|-2.5833|98
Tenby|Pembrokeshire|SA70|51.6728|-4.7045|200
Tenterden|Kent|TN30|51.0685|0.6878|159
Terling|Essex|CM3|51.8061|0.5684|42
Ternhill|Shropshire|TF9|52.8857|-2.5431|23
Terrington St Clement|Norfolk|PE34|52.7500|0.3000|67
Terrington St John|Norfolk|PE34|52.7055|0.2739|50
Tetbury|Gloucestershire|GL8|51.6394|-2.1622|101
Tetcott|Devon|EX22|50.7450|-4.3671|15
Tetford|Lincolnshire|LN9|53.2534|-0.0023|22
Tetney|Lincolnshire|DN36|53.4924|-0.0211|68
Tetsworth|Oxfordshire|OX9|51.7096|-1.0056|37
Tettenhall|West Midlands|WV6|52.6021|-2.1653|200
Teversal|Nottinghamshire|NG17|53.1500|-1.2833|106
Teversham|Cambridgeshire|CB1|52.2032|0.1897|133
Teviothead|Scottish Borders|TD9|55.3388|-2.9388|8
Tewin|Hertfordshire|AL6|51.8167|-0.1561|79
Tewkesbury|Gloucestershire|GL20|51.9924|-2.1601|375
Teynham|Kent|ME9|51.3305|0.8053|123
Thainston|Aberdeenshire|AB30|56.8466|-2.4779|22
Thainstone|Aberdeenshire|AB51|57.2586|-2.3816|24
Thakeham|West Sussex|RH20|50.9444|-0.4231|36
Thame|Oxfordshire|OX9|51.7484|-0.9762|165
Thames Ditton|Surrey|KT7|51.3896|-0.3393|200
Thames Haven|Essex|SS17|51.5076|0.5114|10
Thanington|Kent|CT1|51.2691|1.0568|200
Thankerton|South Lanarkshire|ML12|55.6263|-3.6329|11
Thatcham|Berkshire|RG18|51.4037|-1.2605|347
Thatto Heath|Merseyside|WA9|53.4357|-2.7588|200
Thaxted|Essex|CM6|51.9533|0.3448|91
The Camp|Gloucestershire|GL6|51.7349|-2.1943|200
The City|Buckinghamshire|HP14|51.6519|-0.8362|18
The Hyde|Greater London|NW9|51.5864|-0.2458|200
The Lee|Buckinghamshire|HP16|51.7329|-0.6913|37
The Mumbles|Swansea|SA3|51.5750|-4.0000|200
Theale|Somerset|BS28|51.2139|-2.7692|25
Theale|Berkshire|RG7|51.4369|-1.0770|149
Theberton|Suffolk|IP16|52.2378|1.5668|26
Theddingworth|Leicestershire|LE17|52.4651|-1.0197|15
Theddlethorpe All Saints|Lincolnshire|LN12|53.3606|0.2099|15
Theddlethorpe St Helen|Lincolnshire|LN12|53.3667|0.2167|18
Thelwall|Cheshire|WA4|53.3826|-2.5273|168
Themelthorpe|Norfolk|NR20|52.7734|1.0468|8
Therfield|Hertfordshire|SG8|52.0164|-0.0533|36
Thetford|Norfolk|IP24|52.4167|0.7500|423
Theydon Bois|Essex|CM16|51.6743|0.0978|89
Thimbleby|Lincolnshire|LN9|53.2127|-0.1437|60
Thirkleby|North Yorkshire|YO7|54.2000|-1.2667|14
Thirlby|North Yorkshire|YO7|54.2493|-1.2526|19
Thirsk|North Yorkshire|YO7|54.2330|-1.3441|173
Thixendale|North Yorkshire|YO17|54.0388|-0.7149|3
Thockrington|Northumberland|NE48|55.1054|-2.0642|3
Thomas Chapel|Pembrokeshire|SA68|51.7433|-4.7436|17
Thompson|Norfolk|IP24|52.5338|0.8304|21
Thoresway|Lincolnshire|LN8|53.4549|-0.2387|3
Thorganby|Lincolnshire|DN37|53.4667|-0.1833|8
Thorley|Hertfordshire|CM23|51.8488|0.1419|200
Thornaby-on-Tees|North Yorkshire|TS17|54.5333|-1.3000|363
Thornborough|Buckinghamshire|MK18|51.9970|-0.9178|26
Thornbury|Devon|EX22|50.8500|-4.2667|11
Thornbury|Herefordshire|HR7|52.2333|-2.5500|6
Thornby|Northamptonshire|NN6|52.3748|-1.0167|12
Thorncombe|Dorset|TA20|50.8259|-2.8879|24
Thorndon|Suffolk|IP23|52.2833|1.1333|19
Thorne|South Yorkshire|DN8|53.6112|-0.9631|223
Thorner|West Yorkshire|LS14|53.8609|-1.4268|82
Thorney|Nottinghamshire|NG23|53.2333|-0.7167|12
Thorney|Cambridgeshire|PE6|52.6215|-0.1081|62
Thorney|Buckinghamshire|SL0|51.5252|-0.5161|194
Thorngumbald|East Riding of Yorkshire|HU12|53.7210|-0.1717|73
Thornham|Norfolk|PE36|52.9599|0.5795|25
Thornham Magna|Suffolk|IP23|52.2942|1.0842|25
Thornham Parva|Suffolk|IP23|52.3093|1.1019|18
Thornhaugh|Cambridgeshire|PE8|52.5925|-0.4242|37
Thornhill|Dumfries and Galloway|DG3|55.2333|-3.7667|74
Thornhill|Stirling|FK8|56.1667|-4.1333|18
Thornhill|West Yorkshire|WF12|53.6667|-1.6333|200
Thornley|Durham|DH6|54.7500|-1.4333|168
Thornton|West Yorkshire|BD13|53.7833|-1.8500|66
Thornton|Angus|DD8|56.6558|-2.9222|23
Thornton|Lancashire|FY5|53.8752|-3.0225|284
Thornton|Fife|KY1|56.1667|-3.1500|112
Thornton|Merseyside|L23|53.5000|-3.0000|200
Thornton|Leicestershire|LE67|52.7159|-1.3612|200
Thornton|Lincolnshire|LN9|53.2176|-0.1123|193
Thornton|Buckinghamshire|MK17|52.0159|-0.9057|13
Thornton|Perth and Kinross|PH1|56.4219|-3.4783|145
Thornton|Northumberland|TD15|55.7480|-2.0143|150
Thornton|North Yorkshire|TS8|54.5216|-1.2322|200
Thornton Curtis|Lincolnshire|DN39|53.6457|-0.3560|6
Thornton Steward|North Yorkshire|HG4|54.2792|-1.7280|8
Thornton Watlass|North Yorkshire|HG4|54.2645|-1.6413|16
Thornton le Moor|Lincolnshire|LN7|53.4500|-0.4167|8
Thornton-in-Craven|North Yorkshire|BD23|53.9314|-2.1461|57
Thornton-le-Dale|North Yorkshire|YO18|54.2333|-0.7167|68
Thornton-le-Moor|North Yorkshire|DL7|54.2885|-1.3992|21
Thornton-le-Moors|Cheshire|CH2|53.2667|-2.8333|66
Thoroton|Nottinghamshire|NG13|52.9729|-0.8657|26
Thorp Arch|West Yorkshire|LS23|53.9108|-1.3428|187
Thorpe|North Yorkshire|BD23|54.0497|-1.9944|7
Thorpe|Derbyshire|DE6|53.0500|-1.7500|8
Thorpe|Lincolnshire|LN12|53.3295|0.2644|186
Thorpe|Nottinghamshire|NG23|53.0409|-0.8559|8
Thorpe|Norfolk|NR14|52.5623|1.3772|48
Thorpe|Surrey|TW20|51.4060|-0.5357|89
Thorpe|East Riding of Yorkshire|YO25|54.0044|-0.4154|200
Thorpe Bay|Essex|SS1|51.5371|0.7617|200
Thorpe Constantine|Staffordshire|B79|52.6785|-1.6180|7
Thorpe Langton|Leicestershire|LE16|52.5253|-0.9081|11
Thorpe Market|Norfolk|NR11|52.8750|1.3282|38
Thorpe Salvin|South Yorkshire|S80|53.3238|-1.2175|16
Thorpe Satchville|Leicestershire|LE14|52.6982|-0.9166|12
Thorpe St Andrew|Norfolk|NR7|52.6333|1.3500|200
Thorpe St Peter|Lincolnshire|PE24|53.1167|0.2167|73
Thorpe Thewles|Durham|TS21|54.6041|-1.3806|37
Thorpe Waterville|Northamptonshire|NN14|52.4220|-0.4950|2
Thorpe in Balne|South Yorkshire|DN6|53.5938|-1.0982|8
Thorpe on the Hill|Lincolnshire|LN6|53.1792|-0.6414|29
Thorpe on the Hill|West Yorkshire|WF3|53.7372|-1.5244|200
Thorpe-le-Soken|Essex|CO16|51.8560|1.1658|93
Thorpeness|Suffolk|IP16|52.1801|1.6133|47
Thorrington|Essex|CO7|51.8412|1.0389|45
Thorverton|Devon|EX5|50.8079|-3.5282|35
Thrapston|Northamptonshire|NN14|52.3968|-0.5392|107
Threapland|North Yorkshire|BD23|53.9936|-2.0577|4
Threapwood|Cheshire|SY14|53.0000|-2.8333|30
Three Bridges|West Sussex|RH10|51.1174|-0.1733|200
Three Crosses|Swansea|SA4|51.6287|-4.0626|57
Three Legged Cross|Dorset|BH21|50.8500|-1.8833|65
Threekingham|Lincolnshire|NG34|52.9125|-0.3806|12
Threlkeld|Cumbria|CA12|54.6196|-3.0499|33
Threshfield|North Yorkshire|BD23|54.0687|-2.0162|105
Thringstone|Leicestershire|LE67|52.7500|-1.3678|187
Thrintoft|North Yorkshire|DL7|54.3337|-1.5062|40
Thriplow|Cambridgeshire|CB22|52.0996|0.0964|21
Throckley|Tyne and Wear|NE15|54.9948|-1.7554|83
Throckmorton|Worcestershire|WR10|52.1451|-2.0302|10
Thropton|Northumberland|NE65|55.3146|-1.9576|40
Throwleigh|Devon|EX20|50.7012|-3.8867|19
Thrushelton|Devon|EX20|50.6800|-4.1953|8
Thrussington|Leicestershire|LE7|52.7363|-1.0406|33
Thruxton|Herefordshire|HR2|52.0000|-2.8167|9
Thruxton|Hampshire|SP11|51.2087|-1.5843|57
Thrybergh|South Yorkshire|S65|53.4490|-1.2993|200
Thundergay|North Ayrshire|KA27|55.6667|-5.3667|0
Thundersley|Essex|SS7|51.5639|0.5744|200
Thundridge|Hertfordshire|SG12|51.8363|-0.0347|43
Thurcaston|Leicestershire|LE7|52.6923|-1.1593|83
Thurgarton|Nottinghamshire|NG14|53.0358|-0.9650|24
Thurgarton|Norfolk|NR11|52.8667|1.2500|28
Thurlaston|Warwickshire|CV23|52.3353|-1.3148|30
Thurlaston|Leicestershire|LE9|52.5887|-1.2622|17
Thurlby|Lincolnshire|LN5|53.1403|-0.6481|84
Thurleigh|Bedfordshire|MK44|52.2147|-0.4635|24
Thurlestone|Devon|TQ7|50.2693|-3.8626|63
Thurloxton|Somerset|TA2|51.0691|-3.0381|17
Thurlton|Norfolk|NR14|52.5288|1.5562|36
Thurmaston|Leicestershire|LE4|52.6770|-1.0928|200
Thurnby|Leicestershire|LE7|52.6331|-1.0442|200
Thurning|Norfolk|NR20|52.8167|1.1000|15
Thurning|Northamptonshire|PE8|52.4331|-0.4043|9
Thursby|Cumbria|CA5|54.8426|-3.0509|39
Thursford|Norfolk|NR21|52.8647|0.9612|22
Thursley|Surrey|GU8|51.1498|-0.7122|21
Thurso|Highland|KW14|58.5927|-3.5259|189
Thurstaston|Merseyside|CH61|53.3491|-3.1326|91
Thurston|Suffolk|IP31|52.2524|0.8075|138
Thurton|Norfolk|NR14|52.5565|1.4331|41
Thuxton|Norfolk|NR9|52.6254|1.0005|20
Thwaite|North Yorkshire|DL11|54.3775|-2.1643|6
Thwaite|Suffolk|IP23|52.2712|1.0958|20
Thwing|East Riding of Yorkshire|YO25|54.1155|-0.3895|9
Tibberton|Gloucestershire|GL19|51.9000|-2.3500|20
Tibberton|Shropshire|TF10|52.7833|-2.4667|35
Tibberton|Worcestershire|WR9|52.2150|-2.1388|23
Tibenham|Norfolk|NR16|52.4637|1.1445|19
Tibshelf|Derbyshire|DE55|53.1444|-1.3406|95
Tibthorpe|East Riding of Yorkshire|YO25|53.9866|-0.5369|7
Ticehurst|East Sussex|TN5|51.0465|0.4086|87
Tichborne|Hampshire|SO24|51.0690|-1.1871|22
Tickencote|Rutland|PE9|52.6750|-0.5370|22
Tickhill|South Yorkshire|DN11|53.4319|-1.1086|142
Ticklerton|Shropshire|SY6|52.5129|-2.7615|17
Ticknall|Derbyshire|DE73|52.8118|-1.4776|23
Tickton|East Riding of Yorkshire|HU17|53.8623|-0.3833|26
Tidcombe|Wiltshire|SN8|51.3238|-1.5854|2
Tideswell|Derbyshire|SK17|53.2781|-1.7729|89
Tidmarsh|Berkshire|RG8|51.4687|-1.0870|76
Tiers Cross|Pembrokeshire|SA62|51.7558|-5.0351|16
Tifty|Aberdeenshire|AB53|57.4500|-2.3667|10
Tighnabruaich|Argyll and Bute|PA21|55.9061|-5.2336|20
Tilbury|Essex|RM18|51.4625|0.3586|369
Tile Hill|Warwickshire|CV4|52.3833|-1.5833|162
Tilehurst|Berkshire|RG31|51.4565|-1.0437|200
Tilford|Surrey|GU10|51.1838|-0.7507|29
Tillery|Aberdeenshire|AB41|57.3754|-2.1056|80
Tilley|Shropshire|SY4|52.8333|-2.7333|12
Tillicoultry|Clackmannanshire|FK13|56.1525|-3.7402|182
Tillingham|Essex|CM0|51.6968|0.8820|40
Tillington|West Sussex|GU28|50.9889|-0.6344|25
Tillyfour|Aberdeenshire|AB33|57.1667|-2.6667|0
Tillyfourie|Aberdeenshire|AB51|57.2007|-2.5918|7
Tilmanstone|Kent|CT14|51.2147|1.2940|35
Tilney St Lawrence|Norfolk|PE34|52.6998|0.2882|45
Tilshead|Wiltshire|SP3|51.2297|-1.9510|14
Tilstock|Shropshire|SY13|52.9356|-2.6838|30
Tilston|Cheshire|SY14|53.0570|-2.8088|23
Tilton on the Hill|Leicestershire|LE7|52.6434|-0.9032|18
Timberland|Lincolnshire|LN4|53.1120|-0.3291|27
Timberscombe|Somerset|TA24|51.1686|-3.4951|35
Timble|North Yorkshire|LS21|53.9720|-1.7298|14
Timperley|Greater Manchester|WA15|53.4000|-2.3333|200
Timsbury|Somerset|BA3|51.2719|-2.4784|194
Timsbury|Hampshire|SO51|51.0167|-1.5000|45
Tingewick|Buckinghamshire|MK18|51.9903|-1.0480|63
Tingley|West Yorkshire|WF3|53.7312|-1.5738|200
Tingwall|Orkney Islands|KW17|59.0363|-3.0042|0
Tinsley|South Yorkshire|S9|53.4099|-1.3946|165
Tintagel|Cornwall|PL34|50.6632|-4.7505|55
Tintinhull|Somerset|BA22|50.9733|-2.7137|29
Tintwistle|Greater Manchester|SK14|53.4519|-2.0566|200
Tinwald|Dumfries and Galloway|DG1|55.1179|-3.5635|42
Tinwell|Rutland|PE9|52.6463|-0.5150|163
Tipton|West Midlands|DY4|52.5296|-2.0677|633
Tipton St John|Devon|EX10|50.7167|-3.2833|44
Tiptree|Essex|CO5|51.8126|0.7489|172
Tirley|Gloucestershire|GL19|51.9553|-2.2376|21
Tirril|Cumbria|CA10|54.6331|-2.7740|29
Tisbury|Wiltshire|SP3|51.0628|-2.0806|111
Tissington|Derbyshire|DE6|53.0669|-1.7382|5
Titchfield|Hampshire|PO14|50.8511|-1.2372|200
Titchmarsh|Northamptonshire|NN14|52.4068|-0.4982|18
Titchwell|Norfolk|PE31|52.9617|0.6127|8
Tithby|Nottinghamshire|NG13|52.9252|-0.9628|31
Titley|Herefordshire|HR5|52.2345|-2.9810|15
Titsey|Surrey|RH8|51.2763|0.0182|11
Tittleshall|Norfolk|PE32|52.7533|0.8006|16
Tiverton|Cheshire|CW6|53.1333|-2.6667|29
Tiverton|Devon|EX16|50.9000|-3.4833|333
Tivetshall St Margaret|Norfolk|NR15|52.4333|1.2000|32
Tixall|Staffordshire|ST18|52.8020|-2.0356|16
Toab|Orkney Islands|KW17|59.0363|-3.0042|0
Toab|Shetland Islands|ZE3|59.8920|-1.3122|7
Tobermory|Argyll and Bute|PA75|56.6220|-6.0723|41
Toberonochy|Argyll and Bute|PA34|56.2177|-5.6330|5
Tockenham|Wiltshire|SN4|51.5124|-1.9452|55
Todber|Dorset|DT10|50.9808|-2.2893|31
Toddington|West Sussex|BN17|50.8142|-0.5392|200
Toddington|Gloucestershire|GL54|51.9874|-1.9320|23
Toddington|Bedfordshire|LU5|51.9492|-0.5328|103
Todenham|Gloucestershire|GL56|52.0220|-1.6527|12
Todhills|Cumbria|CA6|54.9552|-2.9828|16
Todhills|Angus|DD4|56.4820|-2.9356|200
Todmorden|West Yorkshire|OL14|53.7143|-2.0970|202
Toft|Cambridgeshire|CB23|52.1872|-0.0122|30
Toft|Lincolnshire|PE10|52.7755|-0.3769|200
Toft Monks|Norfolk|NR34|52.5036|1.5817|22
Toft next Newton|Lincolnshire|LN8|53.3809|-0.4333|3
Tokavaig|Highland|IV46|57.1333|-5.9667|1
Tolland|Somerset|TA4|51.0812|-3.2812|10
Tollard Royal|Wiltshire|SP5|50.9596|-2.0805|14
Tollcross|Glasgow City|G32|55.8500|-4.1833|200
Toller Porcorum|Dorset|DT2|50.7794|-2.6212|17
Tollerton|Nottinghamshire|NG12|52.9167|-1.0833|47
Tollerton|North Yorkshire|YO61|54.0667|-1.2167|35
Tollesbury|Essex|CM9|51.7591|0.8346|68
Tolleshunt D'Arcy|Essex|CM9|51.7722|0.7943|29
Tolleshunt Knights|Essex|CM9|51.7987|0.7765|45
Tolleshunt Major|Essex|CM9|51.7684|0.7537|32
Tolpuddle|Dorset|DT2|50.7487|-2.2908|28
Tolworth|Greater London|KT6|51.3804|-0.2814|200
Tomatin|Highland|IV13|57.3345|-3.9907|10
Tomdoun|Highland|PH35|57.0741|-4.9141|0
Tomich|Highland|IV18|57.7025|-4.1548|46
Tomintoul|Moray|AB37|57.2515|-3.3791|18
Tomnacross|Highland|IV4|57.4377|-4.4793|21
Tomnavoulin|Moray|AB37|57.3183|-3.3113|5
Tonbridge|Kent|TN9|51.1924|0.2753|578
Tondu|Bridgend|CF32|51.5488|-3.5959|200
Tong|Shropshire|TF11|52.6667|-2.3000|8
Tonge|Derbyshire|DE73|52.8465|-1.4387|21
Tongham|Surrey|GU10|51.2340|-0.7306|200
Tongland|Dumfries and Galloway|DG6|54.8637|-4.0315|10
Tongue|Highland|IV27|58.4763|-4.4172|10
Tonypandy|Rhondda Cynon Taff|CF40|51.6220|-3.4554|213
Tonyrefail|Rhondda Cynon Taff|CF39|51.5840|-3.4304|132
Toot Baldon|Oxfordshire|OX44|51.7024|-1.1808|30
Topcliffe|North Yorkshire|YO7|54.1777|-1.3882|43
Toppesfield|Essex|CO9|52.0081|0.5313|15
Topsham|Devon|EX3|50.6860|-3.4670|200
Torbeg|Aberdeenshire|AB35|57.0387|-3.1473|2
Torbeg|North Ayrshire|KA27|55.5136|-5.3278|14
Torcastle|Highland|PH33|56.8667|-5.0667|1
Torcross|Devon|TQ7|50.2662|-3.6536|21
Tordarroch|Highland|IV1|57.4833|-4.2328|200
Tore|Highland|IV6|57.5410|-4.3322|9
Torksey|Lincolnshire|LN1|53.2987|-0.7453|36
Torlundy|Highland|PH33|56.8471|-5.0466|4
Tormarton|Gloucestershire|GL9|51.5071|-2.3355|16
Tornahaish|Aberdeenshire|AB36|57.1970|-3.0687|10
Torness|Highland|IV1|57.4833|-4.2328|200
Torpenhow|Cumbria|CA5|54.8550|-3.0184|14
Torphichen|West Lothian|EH48|55.9335|-3.6546|29
Torphins|Aberdeenshire|AB31|57.1056|-2.6240|61
Torpoint|Cornwall|PL11|50.3751|-4.1957|127
Torquay|Devon|TQ2|50.4762|-3.5460|734
Torran|Highland|IV18|57.7025|-4.1548|46
Torran|Argyll and Bute|PA31|56.0491|-5.4561|45
Torridon|Highland|IV22|57.5496|-5.5165|2
Torrin|Highland|IV49|57.2140|-6.0131|4
Torrisholme|Lancashire|LA4|54.0664|-2.8272|200
Torry|Aberdeenshire|AB54|57.4546|-2.7616|95
Torryburn|Fife|KY12|56.0578|-3.5673|39
Torteval|Guernsey Channel Islands|GY8|49.4333|-2.6500|0
Torthorwald|Dumfries and Galloway|DG1|55.0897|-3.5150|15
Tortworth|Gloucestershire|GL12|51.6325|-2.4307|17
Torver|Cumbria|LA21|54.3385|-3.1022|18
Torworth|Nottinghamshire|DN22|53.3757|-1.0144|53
Toscaig|Highland|IV54|57.3828|-5.8056|3
Tostock|Suffolk|IP30|52.2367|0.8614|31
Totaig|Highland|IV55|57.4563|-6.6099|1
Totford|Hampshire|SO24|51.1393|-1.1827|9
Totland|Isle of Wight|PO39|50.6847|-1.5369|200
Totley|South Yorkshire|S17|53.3141|-1.5408|193
Totnes|Devon|TQ9|50.4311|-3.6843|148
Toton|Nottinghamshire|NG9|52.9078|-1.2585|200
Tottenham|Greater London|N17|51.6037|-0.0679|200
Tottenham Court Road|Greater London|W1|51.5166|-0.1308|200
Tottenhill|Norfolk|PE33|52.6727|0.4197|17
Totteridge|Greater London|N20|51.6333|-0.2000|200
Totternhoe|Bedfordshire|LU6|51.8856|-0.5734|72
Tottington|Greater Manchester|BL8|53.6133|-2.3407|200
Totton|Hampshire|SO40|50.9188|-1.4904|426
Tow Law|Durham|DL13|54.7446|-1.8143|86
Towcester|Northamptonshire|NN12|52.1336|-0.9906|134
Towednack|Cornwall|TR26|50.1904|-5.5211|14
Towie|Aberdeenshire|AB33|57.2034|-2.9297|13
Town Green|Lancashire|L39|53.5500|-2.9000|200
Town Yetholm|Scottish Borders|TD5|55.5455|-2.2875|36
Townhill|Fife|KY12|56.0833|-3.4333|200
Towton|North Yorkshire|LS24|53.8504|-1.2641|8
Towyn|Conwy|LL22|53.2677|-3.5972|69
Toynton All Saints|Lincolnshire|PE23|53.1520|0.0820|26
Toynton St Peter|Lincolnshire|PE23|53.1333|0.1000|18
Trabboch|East Ayrshire|KA5|55.4651|-4.4712|12
Trafford Park|Greater Manchester|M17|53.4688|-2.3119|200
Tranch|Torfaen|NP4|51.7098|-3.0516|200
Tranent|East Lothian|EH33|55.9444|-2.9541|165
Trantlebeg|Highland|KW13|58.4500|-3.8833|2
Trap|Carmarthenshire|SA19|51.9533|-3.9489|11
Traquair|Scottish Borders|EH44|55.6011|-3.0638|9
Trawsfynydd|Gwynedd|LL41|52.9021|-3.9229|38
Tre-groes|Bridgend|CF35|51.5224|-3.5213|122
Tre-groes|Ceredigion|SA44|52.0667|-4.3167|24
Trearddur|Isle of Anglesey|LL65|53.2818|-4.6175|57
Trebetherick|Cornwall|PL27|50.5639|-4.9222|39
Treborough|Somerset|TA23|51.1177|-3.4141|3
Trecastle|Powys|LD3|51.9492|-3.6294|11
Trecwn|Pembrokeshire|SA62|51.9552|-4.9598|12
Tredegar||NP22|51.7725|-3.2468|295
Tredington|Warwickshire|CV36|52.0870|-1.6413|33
Tredington|Gloucestershire|GL20|51.9626|-2.1406|30
Treen|Cornwall|TR19|50.0999|-5.6307|20
Treeton|South Yorkshire|S60|53.3856|-1.3519|169
Trefeglwys|Powys|SY17|52.5035|-3.5191|19
Treffgarne|Pembrokeshire|SA62|51.8742|-4.9698|12
Treffynnon|Pembrokeshire|SA62|51.9147|-5.1269|11
Trefilan|Ceredigion|SA48|52.1938|-4.1218|10
Trefnant|Denbighshire|LL16|53.2167|-3.4333|43
Trefonen|Shropshire|SY10|52.8333|-3.1000|41
Treforest|Rhondda Cynon Taff|CF37|51.5935|-3.3247|200
Trefriw|Conwy|LL27|53.1514|-3.8257|46
Tregaron|Ceredigion|SY25|52.2195|-3.9330|45
Tregarth|Gwynedd|LL57|53.1901|-4.0878|87
Treglemais|Pembrokeshire|SA62|51.9163|-5.1726|15
Tregynon|Powys|SY16|52.5791|-3.3327|24
Trehafod|Rhondda Cynon Taff|CF37|51.6088|-3.3789|71
Treharris|Merthyr Tydfil|CF46|51.6646|-3.3073|126
Treherbert|Rhondda Cynon Taff|CF42|51.6714|-3.5297|65
Trelech|Carmarthenshire|SA33|51.9444|-4.5000|18
Treleddyd-fawr|Pembrokeshire|SA62|51.9036|-5.2675|8
Trelystan|Powys|SY21|52.6265|-3.0935|9
Tremadog|Gwynedd|LL49|52.9405|-4.1418|82
Tremain|Ceredigion|SA43|52.1089|-4.5800|18
Tremaine|Cornwall|PL15|50.6722|-4.4970|5
Tremeirchion|Denbighshire|LL17|53.2449|-3.3783|17
Trench|Shropshire|TF2|52.7167|-2.4667|200
Treneglos|Cornwall|PL15|50.6646|-4.5377|6
Trent|Dorset|DT9|50.9648|-2.5805|27
Trentham|Staffordshire|ST4|52.9684|-2.1885|200
Trentishoe|Devon|EX31|51.2201|-3.9394|6
Treoes|Vale of Glamorgan|CF35|51.4954|-3.5266|78
Tresco|Cornwall|TR24|49.9487|-6.3311|16
Trescott|Staffordshire|WV6|52.5711|-2.2265|13
Tresmeer|Cornwall|PL15|50.6596|-4.5011|16
Tresta|Shetland Islands|ZE2|60.2433|-1.3475|1
Treswell|Nottinghamshire|DN22|53.3042|-0.8252|25
Tretio|Pembrokeshire|SA62|51.9142|-5.2217|9
Tretower|Powys|NP8|51.8845|-3.1830|8
Treuddyn|Flintshire|CH7|53.1148|-3.1200|46
Trevine|Pembrokeshire|SA62|51.9492|-5.1447|23
Trevor|Wrexham|LL20|52.9743|-3.0955|157
Trewen|Cornwall|PL15|50.6167|-4.4667|10
Trewern|Powys|SY21|52.6689|-3.1114|23
Trimdon|Durham|TS29|54.6988|-1.4288|75
Trimdon Grange|Durham|TS29|54.7141|-1.4261|110
Trimingham|Norfolk|NR27|52.9244|1.2999|200
Trimley St Martin|Suffolk|IP10|52.0194|1.2683|30
Trimley St Mary|Suffolk|IP10|52.0194|1.2683|0
Trimsaran|Carmarthenshire|SA17|51.7199|-4.2417|56
Trinafour|Perth and Kinross|PH18|56.7552|-4.0864|1
Tring|Hertfordshire|HP23|51.7947|-0.6582|178
Troedyraur|Ceredigion|SA38|52.0814|-4.4423|10
Troedyrhiw|Merthyr Tydfil|CF48|51.7125|-3.3466|124
Troon|South Ayrshire|KA10|55.5436|-4.6634|356
Troston|Suffolk|IP31|52.3148|0.7840|24
Trotton|West Sussex|GU31|50.9963|-0.8118|22
Troutbeck|Cumbria|LA23|54.4171|-2.9148|26
Troutbeck Bridge|Cumbria|LA23|54.3936|-2.9213|65
Trowbridge|Wiltshire|BA14|51.3189|-2.2086|615
Trowse Newton|Norfolk|NR14|52.6121|1.3186|200
Trudoxhill|Somerset|BA11|51.1922|-2.3614|33
Trull|Somerset|TA3|50.9944|-3.1219|200
Trumpan|Highland|IV55|57.5500|-6.6167|3
Trumpington|Cambridgeshire|CB2|52.1721|0.1126|200
Trunch|Norfolk|NR28|52.8621|1.3966|39
Truro|Cornwall|TR1|50.2653|-5.0544|372
Trusham|Devon|TQ13|50.6273|-3.6213|19
Trusley|Derbyshire|DE6|52.9150|-1.6236|8
Trusthorpe|Lincolnshire|LN12|53.3249|0.2706|135
Trysull|Staffordshire|WV5|52.5462|-2.2200|44
Tuckingmill|Cornwall|TR14|50.2317|-5.2864|200
Tuddenham|Suffolk|IP28|52.3126|0.5466|16
Tudeley|Kent|TN11|51.1848|0.3173|28
Tudweiliog|Gwynedd|LL53|52.9000|-4.6167|11
Tufnell Park|Greater London|N7|51.5572|-0.1363|200
Tufton|Hampshire|RG28|51.2172|-1.3452|63
Tufton|Pembrokeshire|SA63|51.9189|-4.8506|9
Tugby|Leicestershire|LE7|52.6017|-0.8757|10
Tugford|Shropshire|SY7|52.4806|-2.6535|4
Tuirnaig|Highland|IV22|57.7833|-5.5667|1
Tulliemet|Perth and Kinross|PH9|56.6494|-3.6908|13
Tullybelton|Perth and Kinross|PH1|56.4833|-3.5667|6
Tullynessle|Aberdeenshire|AB33|57.2648|-2.7343|6
Tumble|Carmarthenshire|SA14|51.7836|-4.1097|61
Tumby|Lincolnshire|PE22|53.1211|-0.1505|19
Tummel Bridge|Perth and Kinross|PH16|56.7075|-4.0210|5
Tunga|Western Isles|HS2|58.2474|-6.3419|24
Tunstall|North Yorkshire|DL10|54.3500|-1.6667|27
Tunstall|East Riding of Yorkshire|HU12|53.7688|-0.0201|7
Tunstall|Suffolk|IP12|52.1437|1.4465|29
Tunstall|Lancashire|LA6|54.1500|-2.6000|13
Tunstall|Kent|ME9|51.3259|0.7213|200
Tunstall|Norfolk|NR13|52.6342|1.4709|67
Tunstall|Staffordshire|ST6|53.0577|-2.1898|200
Tunworth|Hampshire|RG25|51.2323|-1.0283|11
Tupton|Derbyshire|S42|53.1834|-1.4187|200
Tur Langton|Leicestershire|LE8|52.5442|-0.9469|11
Turkdean|Gloucestershire|GL54|51.8554|-1.8460|9
Turnastone|Herefordshire|HR2|52.0167|-2.9333|6
Turnberry|South Ayrshire|KA26|55.3133|-4.8281|11
Turnchapel|Devon|PL9|50.3585|-4.1177|200
Turnditch|Derbyshire|DE56|53.0154|-1.5615|16
Turners Hill|West Sussex|RH10|51.1034|-0.0851|58
Turners Puddle|Dorset|DT2|50.7401|-2.2421|9
Turriff|Aberdeenshire|AB53|57.5384|-2.4593|184
Turvey|Bedfordshire|MK43|52.1628|-0.6253|41
Turville|Buckinghamshire|RG9|51.6138|-0.8932|28
Tutbury|Staffordshire|DE13|52.8560|-1.6865|106
Tuttington|Norfolk|NR11|52.7969|1.3006|18
Tuxford|Nottinghamshire|NG22|53.2300|-0.8933|75
Twatt|Orkney Islands|KW17|59.0363|-3.0042|0
Twatt|Shetland Islands|ZE2|60.2667|-1.4167|1
Tweedmouth|Northumberland|TD15|55.7662|-2.0121|200
Tweedsmuir|Scottish Borders|ML12|55.5053|-3.4330|1
Twenty|Lincolnshire|PE10|52.7710|-0.2911|6
Twerton|Somerset|BA2|51.3791|-2.3932|200
Twickenham|Greater London|TW1|51.4454|-0.3297|200
Twineham|West Sussex|RH17|50.9663|-0.2108|18
Twitchen|Devon|EX36|51.0606|-3.7297|5
Two Bridges|Devon|PL20|50.5574|-3.9636|3
Twycross|Leicestershire|CV9|52.6411|-1.5034|16
Twyford|Derbyshire|DE73|52.8465|-1.4387|21
Twyford|Leicestershire|LE14|52.6844|-0.9237|19
Twyford|Buckinghamshire|MK18|51.9316|-1.0345|27
Twyford|Norfolk|NR20|52.7830|0.9896|40
Twyford|Northamptonshire|OX17|52.0741|-1.2896|52
Twyford|Berkshire|RG10|51.4752|-0.8604|125
Twyford|Hampshire|SO21|51.0233|-1.3128|72
Twyford|Dorset|SP7|51.0051|-2.1841|200
Twynholm|Dumfries and Galloway|DG6|54.8665|-4.0832|20
Twywell|Northamptonshire|NN14|52.3945|-0.6039|15
Tyberton|Herefordshire|HR2|52.0521|-2.9029|10
Tyburn|West Midlands|B24|52.5194|-1.8013|200
Tycroes|Gwynedd|LL63|53.2191|-4.4704|25
Tycroes|Carmarthenshire|SA18|51.7781|-4.0200|66
Tydd St Giles|Cambridgeshire|PE13|52.7282|0.1111|28
Tydd St Mary|Lincolnshire|PE13|52.7459|0.1366|34
Tyldesley|Greater Manchester|M29|53.5139|-2.4675|207
Tyndrum|Stirling|FK20|56.4368|-4.7090|4
Tyneham|Dorset|BH20|50.6226|-2.1685|0
Tynemouth|Tyne and Wear|NE30|55.0179|-1.4256|975
Tynron|Dumfries and Galloway|DG3|55.2163|-3.8781|6
Tyringham|Buckinghamshire|MK16|52.1139|-0.7456|10
Tythegston|Bridgend|CF32|51.4964|-3.6483|10
Tytherington|Somerset|BA11|51.2329|-2.3255|0
Tytherington|Wiltshire|BA12|51.1683|-2.1211|13
Tytherington|Gloucestershire|GL12|51.5925|-2.4797|32
Tytherton Lucas|Wiltshire|SN15|51.4678|-2.0764|9
Tywardreath|Cornwall|PL24|50.3577|-4.6934|98
Tywyn|Gwynedd|LL36|52.5858|-4.0928|129
Uags|Highland|IV54|57.4308|-5.6182|2
Uckfield|East Sussex|TN22|50.9695|0.0959|264
Uddingston|South Lanarkshire|G71|55.8197|-4.0836|196
Udimore|East Sussex|TN31|50.9385|0.6599|17
Uffculme|Devon|EX15|50.9060|-3.3275|78
Uffington|Lincolnshire|PE9|52.6570|-0.4322|18
Uffington|Oxfordshire|SN7|51.6025|-1.5600|34
Ufford|Suffolk|IP13|52.1268|1.3490|62
Ufford|Cambridgeshire|PE9|52.6238|-0.3843|13
Ufton|Warwickshire|CV33|52.2561|-1.4469|20
Ugborough|Devon|PL21|50.3873|-3.8621|50
Ugley|Essex|CM22|51.9369|0.2100|25
Ugthorpe|North Yorkshire|YO21|54.4903|-0.7753|6
Uig|Highland|IV51|57.5845|-6.3549|13
Uig|Argyll and Bute|PA78|56.6254|-6.5461|3
Uisken|Argyll and Bute|PA67|56.3139|-6.2327|7
Ulbster|Highland|KW2|58.3542|-3.1568|2
Ulceby|Lincolnshire|DN39|53.6167|-0.3333|51
Ulcombe|Kent|ME17|51.2106|0.6445|33
Uldale|Cumbria|CA5|54.8550|-3.0184|14
Uley|Gloucestershire|GL11|51.6842|-2.3058|41
Ulgham|Northumberland|NE61|55.2247|-1.6364|19
Ullapool|Highland|IV26|57.8987|-5.1604|50
Ullenhall|Warwickshire|B95|52.3049|-1.8234|41
Ulleskelf|North Yorkshire|LS24|53.8543|-1.2127|32
Ullesthorpe|Leicestershire|LE17|52.4844|-1.2527|39
Ullingswick|Herefordshire|HR1|52.1436|-2.5938|7
Ullock|Cumbria|CA14|54.5988|-3.4305|6
Ulpha|Cumbria|LA20|54.3313|-3.2354|4
Ulrome|East Riding of Yorkshire|YO25|53.9920|-0.2297|16
Ulsta|Shetland Islands|ZE2|60.5000|-1.1500|2
Ulverston|Cumbria|LA12|54.1959|-3.0963|203
Ulwell|Dorset|BH19|50.6277|-1.9705|87
Umberleigh|Devon|EX37|50.9945|-3.9834|15
Unapool|Highland|IV27|58.2333|-5.0000|0
Underbarrow|Cumbria|LA8|54.3220|-2.8200|18
Union Mills|Isle of Man|IM4|54.1696|-4.5202|0
Unstone|Derbyshire|S18|53.2905|-1.4420|104
Upavon|Wiltshire|SN9|51.2946|-1.8079|42
Upchurch|Kent|ME9|51.3762|0.6479|99
Uphall|West Lothian|EH52|55.9303|-3.5110|196
Upham|Hampshire|SO32|50.9825|-1.2349|18
Uphill|Somerset|BS23|51.3237|-2.9807|200
Uplawmoor|East Renfrewshire|G78|55.7648|-4.4961|38
Upleadon|Gloucestershire|GL18|51.9395|-2.3603|11
Upleatham|North Yorkshire|TS11|54.5662|-1.0227|30
Uplowman|Devon|EX16|50.9270|-3.4013|33
Uplyme|Devon|DT7|50.7359|-2.9571|154
Upminster|Greater London|RM14|51.5559|0.2556|200
Upottery|Devon|EX14|50.8629|-3.1354|24
Upper Arley|Worcestershire|DY12|52.4189|-2.3459|36
Upper Beeding|West Sussex|BN44|50.8807|-0.3008|75
Upper Boddington|Northamptonshire|NN11|52.1765|-1.2960|17
Upper Borth|Ceredigion|SY24|52.4793|-4.0515|36
Upper Brailes|Warwickshire|OX15|52.0562|-1.5559|41
Upper Broughton|Nottinghamshire|LE14|52.8286|-0.9877|31
Upper Camster|Highland|KW3|58.3067|-3.2804|27
Upper Chapel|Powys|LD3|52.0545|-3.4490|1
Upper Clapton|Greater London|E5|51.5640|-0.0581|200
Upper Clatford|Hampshire|SP11|51.1913|-1.4952|200
Upper Derraid|Highland|PH26|57.3833|-3.6167|1
Upper Diabaig|Highland|IV22|57.5667|-5.6500|1
Upper Eathie|Highland|IV11|57.6771|-4.0390|41
Upper Edmonton|Greater London|N18|51.6091|-0.0586|200
Upper Elkstone|Staffordshire|SK17|53.1286|-1.9179|7
Upper Farringdon|Hampshire|GU34|51.1103|-0.9803|30
Upper Hambleton|Rutland|LE15|52.6585|-0.6698|5
Upper Heyford|Oxfordshire|OX6|51.9303|-1.2762|80
Upper Holloway|Greater London|N19|51.5649|-0.1351|200
Upper Hulme|Staffordshire|ST13|53.1459|-1.9832|15
Upper Kilchattan|Argyll and Bute|PA61|56.0667|-6.2167|3
Upper Killay|Swansea|SA2|51.6134|-4.0383|150
Upper Langwith|Derbyshire|NG20|53.2167|-1.2333|148
Upper Largo|Fife|KY8|56.2167|-2.9167|34
Upper Norwood|Greater London|SE19|51.4151|-0.0927|200
Upper Sapey|Herefordshire|WR6|52.2678|-2.4626|11
Upper Seagry|Wiltshire|SN15|51.5260|-2.0783|18
Upper Shelton|Bedfordshire|MK43|52.0806|-0.5538|44
Upper Slaughter|Gloucestershire|GL54|51.9072|-1.7755|23
Upper Sundon|Bedfordshire|LU5|51.9384|-0.4819|10
Upper Swell|Gloucestershire|GL54|51.9393|-1.7445|64
Upper Winchendon|Buckinghamshire|HP18|51.8228|-0.9186|11
Uppingham|Rutland|LE15|52.5880|-0.7227|131
Uppington|Dorset|BH21|50.8128|-1.9749|200
Uppington|Shropshire|TF6|52.6704|-2.6476|11
Upsall|North Yorkshire|YO7|54.2784|-1.3066|11
Upshire|Essex|EN9|51.6903|0.0460|144
Upstreet|Kent|CT3|51.3255|1.1941|34
Upton|Dorset|BH16|50.7396|-2.0462|187
Upton|Cheshire|CH2|53.2176|-2.8690|200
Upton|Merseyside|CH49|53.3833|-3.1000|200
Upton|Lincolnshire|DN21|53.3667|-0.7000|35
Upton|Nottinghamshire|DN22|53.3239|-0.9286|200
Upton|Greater London|E7|51.5472|0.0274|200
Upton|Devon|EX14|50.8142|-3.1906|74
Upton|Buckinghamshire|HP17|51.7763|-0.8796|22
Upton|Northamptonshire|NN5|52.2401|-0.9531|200
Upton|Norfolk|NR13|52.6500|1.5500|90
Upton|Oxfordshire|OX11|51.5774|-1.2613|37
Upton|Cambridgeshire|PE5|52.5906|-0.3694|7
Upton|Cornwall|PL14|50.5333|-4.4333|25
Upton|Berkshire|SL1|51.5177|-0.6215|0
Upton|Hampshire|SO16|50.9363|-1.4329|200
Upton|Somerset|TA4|51.0503|-3.4372|7
Upton|West Yorkshire|WF9|53.6147|-1.2868|81
Upton Bishop|Herefordshire|HR9|51.9402|-2.5056|19
Upton Grey|Hampshire|RG25|51.2288|-1.0002|33
Upton Magna|Shropshire|SY4|52.7081|-2.6604|14
Upton Noble|Somerset|BA4|51.1538|-2.4102|14
Upton Park|Greater London|E6|51.5308|0.0414|200
Upton Pyne|Devon|EX5|50.7667|-3.5500|25
Upton Scudamore|Wiltshire|BA12|51.2300|-2.1933|17
Upton Snodsbury|Worcestershire|WR7|52.1884|-2.0849|21
Upton St Leonards|Gloucestershire|GL4|51.8344|-2.1996|200
Upton Warren|Worcestershire|B61|52.3052|-2.1050|65
Upton upon Severn|Worcestershire|WR8|52.0626|-2.2180|127
Upwell|Norfolk|PE14|52.6025|0.2219|82
Upwey|Dorset|DT3|50.6603|-2.4682|137
Urchany|Highland|IV12|57.5167|-3.8667|3
Urchfont|Wiltshire|SN10|51.3122|-1.9429|50
Urmston|Greater Manchester|M41|53.4485|-2.3542|551
Urquhart|Moray|IV30|57.6487|-3.1942|31
Urquhart|Highland|IV7|57.5841|-4.3853|6
Urray|Highland|IV6|57.5333|-4.4833|23
Ushaw Moor|Durham|DH7|54.7780|-1.6472|180
Usk||NP15|51.7035|-2.9033|106
Usselby|Lincolnshire|LN8|53.4277|-0.3503|6
Utley|West Yorkshire|BD20|53.8667|-1.9167|200
Utterby|Lincolnshire|LN11|53.4210|-0.0320|13
Uttoxeter|Staffordshire|ST14|52.8984|-1.8649|215
Uxbridge|Greater London|UB8|51.5462|-0.4796|200
Uyeasound|Shetland Islands|ZE2|60.6890|-0.9182|3
Uzmaston|Pembrokeshire|SA62|51.7922|-4.9442|43
Vale|Guernsey Channel Islands|GY6|49.4858|-2.5196|0
Valley|Isle of Anglesey|LL65|53.2849|-4.5664|79
Valleyfield|Dumfries and Galloway|DG6|54.8371|-4.0554|150
Valleyfield|Fife|KY12|56.0636|-3.5991|66
Vange|Essex|SS16|51.5594|0.4828|200
Varteg|Torfaen|NP4|51.7500|-3.0667|63
Vaul|Argyll and Bute|PA77|56.5350|-6.8017|2
Vauxhall|Greater London|SE11|51.4858|-0.1221|200
Vaynor|Merthyr Tydfil|CF48|51.7640|-3.4076|184
Veensgarth|Shetland Islands|ZE2|60.1832|-1.2302|13
Velindre|Powys|LD3|52.0167|-3.1833|11
Velindre|Pembrokeshire|SA41|51.9965|-4.7065|5
Venn|Devon|TQ7|50.2825|-3.7841|0
Venn Ottery|Devon|EX11|50.7131|-3.3049|79
Ventnor|Isle of Wight|PO38|50.5948|-1.2037|159
Vernham Dean|Hampshire|SP11|51.3070|-1.5120|20
Verwig|Ceredigion|SA43|52.1136|-4.6555|11
Verwood|Dorset|BH31|50.8758|-1.8702|260
Veryan|Cornwall|TR2|50.2191|-4.9242|32
Vickerstown|Cumbria|LA14|54.1048|-3.2495|200
Victoria|Cornwall|PL26|50.4209|-4.8323|28
Victoria|Greater London|SW1|51.4962|-0.1440|200
Victoria Park|Greater London|E9|51.5384|-0.0367|200
Vigo|West Midlands|WS9|52.6099|-1.9188|0
Virginia Water|Surrey|GU25|51.4034|-0.5665|184
Virginstow|Devon|EX21|50.7107|-4.2981|4
Virley|Essex|CM9|51.7893|0.8159|17
Voe|Shetland Islands|ZE2|60.3556|-1.2623|6
Vowchurch|Herefordshire|HR2|52.0261|-2.9306|14
Wacton|Norfolk|NR15|52.4786|1.2088|77
Wadborough|Worcestershire|WR8|52.1265|-2.1440|13
Waddesdon|Buckinghamshire|HP18|51.8468|-0.9210|49
Waddingham|Lincolnshire|DN21|53.4532|-0.5201|35
Waddington|Lancashire|BB7|53.8898|-2.4146|62
Waddington|Lincolnshire|LN5|53.1667|-0.5333|95
Waddingworth|Lincolnshire|LN3|53.2421|-0.4160|34
Wadebridge|Cornwall|PL27|50.5173|-4.8363|117
Wadenhoe|Northamptonshire|PE8|52.4419|-0.5145|12
Wadesmill|Hertfordshire|SG12|51.8392|-0.0318|60
Wadhurst|East Sussex|TN5|51.0623|0.3393|139
Wadworth|South Yorkshire|DN11|53.4673|-1.1426|46
Wainfleet All Saints|Lincolnshire|PE24|53.1057|0.2358|111
Wainscott|Kent|ME3|51.4125|0.5127|200
Wakefield|West Yorkshire|WF1|53.6833|-1.4977|1752
Wakerley|Northamptonshire|LE15|52.5845|-0.5918|27
Walberswick|Suffolk|IP17|52.2305|1.5018|57
Walberton|West Sussex|BN18|50.8448|-0.6201|113
Walcot|Lincolnshire|DN15|53.6139|-0.6521|0
Walcot|Shropshire|SY7|52.4258|-2.8872|20
Walcott|Norfolk|NR12|52.8384|1.5021|49
Walderslade|Kent|ME5|51.3351|0.5201|200
Walderton|West Sussex|PO18|50.8904|-0.8770|20
Waldringfield|Suffolk|IP12|52.0527|1.3253|19
Waldron|East Sussex|TN21|50.9524|0.2045|43
Walesby|Lincolnshire|LN8|53.4167|-0.2833|8
Walesby|Nottinghamshire|NG22|53.2333|-0.9833|35
Walford|Herefordshire|HR9|51.8833|-2.6000|31
Walford|Shropshire|SY4|52.8000|-2.8333|52
Walgrave|Northamptonshire|NN6|52.3404|-0.8251|48
Walkden|Greater Manchester|M28|53.5167|-2.4000|325
Walker|Tyne and Wear|NE6|54.9775|-1.5656|200
Walkerburn|Scottish Borders|EH43|55.6233|-3.0147|24
Walkeringham|Nottinghamshire|DN10|53.4255|-0.8441|55
Walkerith|Lincolnshire|DN21|53.4274|-0.8164|32
Walkern|Hertfordshire|SG2|51.9189|-0.1276|42
Walkhampton|Devon|PL20|50.5094|-4.0723|51
Walkington|East Riding of Yorkshire|HU17|53.8195|-0.4896|47
Wall|Northumberland|NE46|55.0000|-2.1333|35
Wallasey|Merseyside|CH44|53.4232|-3.0650|614
Wallingford|Oxfordshire|OX10|51.5998|-1.1248|130
Wallington|Hampshire|PO16|50.8500|-1.1667|200
Wallington|Hertfordshire|SG7|51.9879|-0.1190|11
Wallington|Greater London|SM6|51.3500|-0.1500|200
Wallis|Pembrokeshire|SA62|51.8947|-4.8915|9
Wallisdown|Dorset|BH12|50.7461|-1.9090|200
Walls|Shetland Islands|ZE2|60.2287|-1.5631|7
Wallsend|Tyne and Wear|NE28|54.9911|-1.5340|710
Walmer|Kent|CT14|51.2029|1.3869|200
Walmersley|Greater Manchester|BL9|53.6197|-2.2928|200
Walpole|Suffolk|IP19|52.3180|1.4689|22
Walpole St Andrew|Norfolk|PE14|52.7355|0.2220|49
Walpole St Peter|Norfolk|PE14|52.7290|0.2223|52
Walsall|West Midlands|WS1|52.5853|-1.9840|907
Walsall Wood|West Midlands|WS9|52.6268|-1.9316|200
Walsden|West Yorkshire|OL14|53.6936|-2.1000|153
Walsgrave on Sowe|West Midlands|CV2|52.4255|-1.4453|200
Walsham le Willows|Suffolk|IP31|52.3024|0.9308|39
Walsoken|Norfolk|PE13|52.6720|0.1883|200
Walston|South Lanarkshire|ML11|55.6948|-3.4983|1
Waltham|Kent|CT4|51.1978|1.0163|26
Waltham|Lincolnshire|DN37|53.5167|-0.1000|115
Waltham Abbey|Essex|EN9|51.6870|-0.0042|259
Waltham Cross|Hertfordshire|EN8|51.6891|-0.0333|119
Waltham St Lawrence|Berkshire|RG10|51.4851|-0.8070|49
Waltham on the Wolds|Leicestershire|LE14|52.8170|-0.8084|29
Walthamstow|Greater London|E17|51.5907|-0.0208|200
Walton|Somerset|BA16|51.1239|-2.7711|84
Walton|Warwickshire|CV35|52.1777|-1.5834|62
Walton|Buckinghamshire|HP21|51.8058|-0.8060|200
Walton|Suffolk|IP11|51.9667|1.3500|0
Walton|Merseyside|L9|53.4616|-2.9534|200
Walton|Powys|LD8|52.2664|-3.0440|4
Walton|Leicestershire|LE17|52.4675|-1.1778|94
Walton|West Yorkshire|LS23|53.9184|-1.3194|71
Walton|Cambridgeshire|PE4|52.6000|-0.2667|200
Walton|Derbyshire|S42|53.2003|-1.4233|200
Walton|Staffordshire|ST15|52.9003|-2.1493|200
Walton|Shropshire|TF6|52.7365|-2.5555|24
Walton East|Pembrokeshire|SA63|51.8750|-4.8775|10
Walton West|Pembrokeshire|SA62|51.7735|-5.0983|47
Walton on the Hill|Surrey|KT20|51.2830|-0.2481|200
Walton on the Wolds|Leicestershire|LE12|52.7720|-1.1242|26
Walton-in-Gordano|Somerset|BS21|51.4531|-2.8269|65
Walton-le-Dale|Lancashire|PR5|53.7333|-2.6667|0
Walton-on-Naze|Essex|CO14|51.8482|1.2674|200
Walton-on-Thames|Surrey|KT12|51.3853|-0.4207|1128
Walton-on-Trent|Derbyshire|DE12|52.7589|-1.6749|21
Walworth|Durham|DL2|54.5667|-1.6500|12
Walworth|Greater London|SE17|51.4833|-0.1000|200
Walwyns Castle|Pembrokeshire|SA62|51.7611|-5.0825|11
Wambrook|Somerset|TA20|50.8650|-3.0055|16
Wanborough|Surrey|GU3|51.2318|-0.6646|51
Wanborough|Wiltshire|SN4|51.5426|-1.6984|73
Wandsworth|Greater London|SW18|51.4577|-0.2078|200
Wangford|Suffolk|IP27|52.4191|0.5729|2
Wanlockhead|Dumfries and Galloway|ML12|55.3980|-3.7779|23
Wansford|Northamptonshire|PE8|52.5785|-0.4200|37
Wansford|East Riding of Yorkshire|YO25|53.9947|-0.3815|9
Wanstead|Greater London|E11|51.5768|0.0246|200
Wanstrow|Somerset|BA4|51.1739|-2.4128|26
Wantage|Oxfordshire|OX12|51.5885|-1.4256|267
Wappenham|Northamptonshire|NN12|52.1063|-1.0883|18
Wapping|Greater London|E1|51.5051|-0.0568|200
Warbleton|East Sussex|TN21|50.9452|0.2847|32
Warborough|Oxfordshire|OX10|51.6386|-1.1369|43
Warbstow|Cornwall|PL15|50.6874|-4.5398|14
Warburton|Greater Manchester|WA13|53.4019|-2.4525|99
Warcop|Cumbria|CA16|54.5357|-2.3911|23
Warden|Kent|ME12|51.4075|0.9056|94
Warden|Northumberland|NE46|54.9833|-2.1333|85
Wardington|Oxfordshire|OX17|52.1139|-1.2851|28
Wardle|Cheshire|CW5|53.1128|-2.5907|28
Wardle|Greater Manchester|OL12|53.6500|-2.1333|200
Ware|Kent|CT3|51.2790|1.2117|69
Ware|Hertfordshire|SG12|51.8106|-0.0288|228
Wareham|Dorset|BH20|50.6889|-2.1104|114
Warenford|Northumberland|NE70|55.5498|-1.7844|7
Waresley|Cambridgeshire|SG19|52.1751|-0.1741|11
Warfield|Berkshire|RG42|51.4421|-0.7280|120
Wargrave|Berkshire|RG10|51.5007|-0.8658|131
Warham|Norfolk|NR23|52.9373|0.8974|17
Wark|Northumberland|NE48|55.0862|-2.2227|37
Warkleigh|Devon|EX37|50.9897|-3.9356|11
Warkworth|Northumberland|NE65|55.3500|-1.6167|80
Warkworth|Northamptonshire|OX17|52.0596|-1.2898|21
Warleggan|Cornwall|PL30|50.4916|-4.6004|14
Warlingham|Surrey|CR6|51.3094|-0.0561|231
Warmfield|West Yorkshire|WF1|53.6822|-1.4323|114
Warmingham|Cheshire|CW11|53.1465|-2.4371|16
Warmington|Warwickshire|OX17|52.1254|-1.4037|19
Warmington|Northamptonshire|PE8|52.5068|-0.4108|34
Warminster|Wiltshire|BA12|51.2043|-2.1787|326
Warmley|Gloucestershire|BS30|51.4600|-2.4781|200
Warmsworth|South Yorkshire|DN4|53.4970|-1.1821|200
Warnford|Hampshire|SO32|51.0038|-1.1158|6
Warnham|West Sussex|RH12|51.0898|-0.3495|59
Warren|Pembrokeshire|SA71|51.6378|-4.9894|11
Warren|Cheshire|SK11|53.2333|-2.1667|36
Warren Street|Kent|ME17|51.2477|0.7594|14
Warren Street|Greater London|W1|51.5136|-0.1498|200
Warrington|Buckinghamshire|MK46|52.1845|-0.6876|6
Warrington|Cheshire|WA1|53.3925|-2.5802|2704
Warsash|Hampshire|SO31|50.8533|-1.3003|200
Warslow|Staffordshire|SK17|53.1258|-1.8728|18
Warthill|North Yorkshire|YO19|53.9898|-0.9717|21
Wartle|Aberdeenshire|AB31|57.0737|-2.5259|23
Wartling|East Sussex|BN27|50.8588|0.3543|6
Wartnaby|Leicestershire|LE14|52.8022|-0.9449|18
Warton|Lancashire|LA5|54.1333|-2.7667|200
Warwick|Cumbria|CA4|54.9036|-2.8295|51
Warwick|Warwickshire|CV34|52.2833|-1.5833|564
Washaway|Cornwall|PL30|50.4939|-4.7681|9
Washfield|Devon|EX16|50.9281|-3.5163|18
Washford|Somerset|TA23|51.1608|-3.3619|59
Washingborough|Lincolnshire|LN4|53.2242|-0.4749|122
Washington|Tyne and Wear|NE37|54.9000|-1.5167|1104
Washington|West Sussex|RH20|50.9049|-0.4065|35
Wasing|Berkshire|RG7|51.3749|-1.1755|44
Waskerley|Durham|DH8|54.8037|-1.9230|2
Wasperton|Warwickshire|CV35|52.2278|-1.6119|17
Watchet|Somerset|TA23|51.1819|-3.3308|136
Watchfield|Oxfordshire|SN6|51.6132|-1.6482|96
Watchfield|Somerset|TA9|51.2192|-2.9353|33
Water Eaton|Oxfordshire|OX5|51.8296|-1.2819|200
Water End|Hertfordshire|AL9|51.7449|-0.1984|72
Water Newton|Cambridgeshire|PE8|52.5611|-0.3644|7
Water Orton|Warwickshire|B46|52.5158|-1.7400|179
Water Stratford|Buckinghamshire|MK18|52.0104|-1.0487|12
Waterbeach|Cambridgeshire|CB24|52.2771|0.0834|26
Waterbeck|Dumfries and Galloway|DG11|55.0870|-3.1817|9
Waterfall|Staffordshire|ST10|53.0500|-1.8833|40
Waterfoot|East Renfrewshire|G76|55.7776|-4.2731|200
Waterhouses|Durham|DH7|54.7667|-1.7167|112
Waterhouses|Staffordshire|ST10|53.0333|-1.8667|14
Wateringbury|Kent|ME18|51.2554|0.4232|109
Waterloo|Dorset|BH17|50.7470|-1.9801|200
Waterloo|Merseyside|L22|53.4667|-3.0167|0
Waterloo|Pembrokeshire|SA72|51.6919|-4.9356|0
Waterloo|Greater London|SE1|51.5048|-0.1136|200
Waterlooville|Hampshire|PO7|50.8807|-1.0304|200
Watermillock|Cumbria|CA11|54.5944|-2.8588|10
Waterperry|Oxfordshire|OX33|51.7543|-1.0931|16
Waterrow|Somerset|TA4|51.0200|-3.3540|16
Waterside|Aberdeenshire|AB36|57.1970|-3.0687|10
Waterside|East Dunbartonshire|G66|55.9407|-4.1547|0
Waterside|East Ayrshire|KA3|55.6449|-4.4965|96
Waterstock|Oxfordshire|OX33|51.7467|-1.0776|45
Waterston|Pembrokeshire|SA73|51.7126|-4.9877|23
Watford|Northamptonshire|NN6|52.3169|-1.1158|19
Watford|Hertfordshire|WD1|51.6553|-0.3960|2091
Wath|North Yorkshire|HG4|54.1902|-1.5068|26
Wath upon Dearne|South Yorkshire|S63|53.5029|-1.3458|622
Watlington|Oxfordshire|OX49|51.6433|-1.0045|101
Watlington|Norfolk|PE33|52.6744|0.3912|64
Wattisfield|Suffolk|IP22|52.3306|0.9475|30
Wattisham|Suffolk|IP7|52.1254|0.9386|12
Watton|Norfolk|IP25|52.5667|0.8333|188
Watton|East Riding of Yorkshire|YO25|53.9333|-0.4500|14
Watton-at-Stone|Hertfordshire|SG14|51.8584|-0.1138|54
Waunarlwydd|Swansea|SA5|51.6411|-4.0216|152
Wavendon|Buckinghamshire|MK17|52.0254|-0.6741|200
Waverton|Cumbria|CA7|54.8160|-3.2089|13
Waverton|Cheshire|CH3|53.1667|-2.8000|56
Wawne|East Riding of Yorkshire|HU7|53.8171|-0.3484|93
Waxham|Norfolk|NR12|52.7797|1.6158|27
Waxholme|East Riding of Yorkshire|HU19|53.7411|0.0089|40
Wealdstone|Greater London|HA3|51.5940|-0.3336|200
Weare|Somerset|BS26|51.2706|-2.8427|33
Weare Giffard|Devon|EX39|50.9769|-4.1717|14
Weathercote|North Yorkshire|LA6|54.1833|-2.4000|5
Weaverham|Cheshire|CW8|53.2602|-2.5729|96
Weaverthorpe|North Yorkshire|YO17|54.1244|-0.5241|15
Wedmore|Somerset|BS28|51.2273|-2.8115|98
Wednesbury|West Midlands|WS10|52.5514|-2.0236|293
Wednesfield|West Midlands|WV11|52.6000|-2.0833|403
Weedon|Buckinghamshire|HP22|51.8560|-0.8195|21
Weeford|Staffordshire|WS14|52.6324|-1.7923|16
Week|Devon|EX18|50.9022|-3.8881|29
Week St Mary|Cornwall|EX22|50.7500|-4.5000|20
Weekley|Northamptonshire|NN16|52.4174|-0.6975|192
Weeley|Essex|CO16|51.8581|1.1163|70
Weem|Perth and Kinross|PH15|56.6253|-3.8877|36
Weethley|Warwickshire|B49|52.1932|-1.9283|7
Weeting|Norfolk|IP27|52.4644|0.6148|59
Weeton|East Riding of Yorkshire|HU12|53.7244|-0.1277|56
Weeton|North Yorkshire|LS17|53.9167|-1.5667|38
Weeton|Lancashire|PR4|53.8000|-2.9333|23
Weir|Lancashire|OL13|53.7008|-2.2046|0
Welborne|Norfolk|NR20|52.6500|1.0500|55
Welbourn|Lincolnshire|LN5|53.0759|-0.5588|24
Welburn|North Yorkshire|YO60|54.0994|-0.8918|21
Welbury|North Yorkshire|DL6|54.4157|-1.3885|12
Welby|Lincolnshire|NG32|52.9331|-0.5507|10
Welcombe|Devon|EX39|50.9378|-4.5233|10
Weldon|Northamptonshire|NN17|52.5010|-0.6885|0
Welford|Northamptonshire|NN6|52.4167|-1.0500|30
Welford|Berkshire|RG20|51.4573|-1.4113|22
Well|North Yorkshire|DL8|54.2333|-1.5833|16
Welland|Worcestershire|WR13|52.0500|-2.3000|46
Wellesbourne|Warwickshire|CV35|52.1833|-1.5833|187
Welling|Greater London|DA16|51.4625|0.1076|200
Wellingborough|Northamptonshire|NN8|52.3027|-0.6945|790
Wellingham|Norfolk|PE32|52.7653|0.7716|5
Wellingore|Lincolnshire|LN5|53.1002|-0.5313|94
Wellington|Herefordshire|HR4|52.1275|-2.7490|35
Wellington|Somerset|TA21|50.9800|-3.2307|173
Wellington|Shropshire|TF1|52.7000|-2.5167|200
Wellow|Somerset|BA2|51.3244|-2.3742|29
Wellow|Nottinghamshire|NG22|53.1833|-0.9833|21
Wellow|Isle of Wight|PO41|50.7007|-1.4768|55
Wells|Somerset|BA5|51.2079|-2.6490|194
Wells-next-the-Sea|Norfolk|NR23|52.9516|0.8511|158
Welney|Norfolk|PE14|52.5229|0.2483|20
Welsh Hook|Pembrokeshire|SA62|51.9106|-5.0037|10
Welshampton|Shropshire|SY12|52.9099|-2.8385|29
Welshpool|Powys|SY21|52.6597|-3.1471|130
Welton|Somerset|BA3|51.2719|-2.4784|194
Welton|Cumbria|CA5|54.7833|-3.0000|13
Welton|East Riding of Yorkshire|HU15|53.7321|-0.5523|200
Welton|Lincolnshire|LN2|53.3000|-0.4833|159
Welton|Northamptonshire|NN11|52.2893|-1.1498|61
Welton le Wold|Lincolnshire|LN11|53.3653|-0.0866|5
Welwick|East Riding of Yorkshire|HU12|53.6682|0.0316|12
Welwyn|Hertfordshire|AL6|51.8331|-0.2136|200
Welwyn Garden City|Hertfordshire|AL8|51.8017|-0.2069|834
Wem|Shropshire|SY4|52.8584|-2.7183|108
Wembdon|Somerset|TA6|51.1322|-3.0242|200
Wembley|Greater London|HA0|51.5524|-0.2969|200
Wembury|Devon|PL9|50.3227|-4.0753|78
Wemyss Bay|Inverclyde|PA18|55.8761|-4.8895|83
Wendens Ambo|Essex|CB11|52.0035|0.2012|30
Wendlebury|Oxfordshire|OX6|51.8717|-1.1865|23
Wendling|Norfolk|NR19|52.6789|0.8531|25
Wendover|Buckinghamshire|HP22|51.7630|-0.7415|146
Wendron|Cornwall|TR13|50.1333|-5.2500|28
Wendy|Cambridgeshire|SG8|52.1115|-0.0692|17
Wenhaston|Suffolk|IP19|52.3265|1.5563|61
Wennington|Lancashire|LA2|54.1167|-2.5833|18
Wennington|Greater London|RM13|51.5250|0.1934|200
Wensley|Derbyshire|DE4|53.1275|-1.5654|138
Wensley|North Yorkshire|DL8|54.3000|-1.8500|50
Wentbridge|West Yorkshire|WF8|53.6497|-1.2603|18
Wentnor|Shropshire|SY9|52.5294|-2.9093|11
Wentworth|Cambridgeshire|CB6|52.3864|0.1672|10
Wentworth|South Yorkshire|S62|53.4667|-1.4167|74
Wenvoe|Vale of Glamorgan|CF5|51.4478|-3.2637|53
Weobley|Herefordshire|HR4|52.1596|-2.8750|48
Wereham|Norfolk|PE33|52.5858|0.4812|28
Werrington|Cambridgeshire|PE4|52.6140|-0.2723|200
Werrington|Cornwall|PL15|50.6667|-4.3667|10
Werrington|Staffordshire|ST9|53.0246|-2.0940|124
Wervin|Cheshire|CH2|53.2411|-2.8682|19
West Aberthaw|Vale of Glamorgan|CF62|51.3923|-3.4033|59
West Acre|Norfolk|PE32|52.7000|0.6333|16
West Alvington|Devon|TQ7|50.2801|-3.7923|176
West Anstey|Devon|EX36|51.0346|-3.6379|7
West Ashby|Lincolnshire|LN9|53.2338|-0.1047|11
West Ashton|Wiltshire|BA14|51.2988|-2.1738|25
West Auckland|Durham|DL14|54.6309|-1.7213|142
West Bagborough|Somerset|TA4|51.0936|-3.1850|23
West Barkwith|Lincolnshire|LN3|53.2421|-0.4160|34
West Barsham|Norfolk|NR21|52.8688|0.8288|15
West Bay|Dorset|DT6|50.7108|-2.7611|97
West Beckham|Norfolk|NR25|52.9114|1.1819|24
West Bergholt|Essex|CO6|51.9122|0.8499|100
West Blatchington|East Sussex|BN3|50.8450|-0.1857|200
West Boldon|Tyne and Wear|NE36|54.9456|-1.4505|200
West Bradenham|Norfolk|IP25|52.6464|0.8175|8
West Bretton|West Yorkshire|WF4|53.6204|-1.5682|25
West Bridgford|Nottinghamshire|NG2|52.9298|-1.1254|665
West Brompton|Greater London|SW5|51.4870|-0.1910|200
West Bromwich|West Midlands|B70|52.5187|-1.9945|228
West Buckland|Devon|EX32|51.0667|-3.9167|20
West Buckland|Somerset|TA21|50.9667|-3.1833|31
West Burton|North Yorkshire|DL8|54.2833|-1.9667|20
West Butterwick|Lincolnshire|DN17|53.5423|-0.7425|28
West Byfleet|Surrey|KT14|51.3395|-0.4934|200
West Calder|West Lothian|EH55|55.8519|-3.5698|154
West Camel|Somerset|BA22|51.0197|-2.6017|33
West Challow|Oxfordshire|OX12|51.5922|-1.4711|45
West Chelborough|Dorset|DT2|50.8500|-2.6500|6
West Chevington|Northumberland|NE61|55.2696|-1.6415|5
West Chiltington|West Sussex|RH20|50.9554|-0.4494|61
West Chinnock|Somerset|TA18|50.9182|-2.7588|26
West Clandon|Surrey|GU4|51.2606|-0.5032|202
West Coker|Somerset|BA22|50.9191|-2.6871|71
West Compton|Somerset|BA4|51.1728|-2.5327|116
West Compton|Dorset|DT2|50.7333|-2.6167|2
West Dean|West Sussex|PO18|50.9052|-0.7814|19
West Dean|Wiltshire|SP5|51.0426|-1.6351|25
West Derby|Merseyside|L12|53.4328|-2.9096|200
West Dereham|Norfolk|PE33|52.5815|0.4480|17
West Down|Devon|EX34|51.1667|-4.1167|22
West Drayton|Nottinghamshire|DN22|53.2667|-0.9333|27
West Drayton|Greater London|UB7|51.5000|-0.4667|200
West Dulwich|Greater London|SE21|51.4378|-0.0937|200
West Ealing|Greater London|W13|51.5136|-0.3229|200
West End|Kent|CT6|51.3644|1.1291|200
West End|Surrey|GU24|51.3390|-0.6442|179
West End|Lancashire|LA4|54.0702|-2.8528|200
West End|Bedfordshire|MK43|52.1180|-0.5600|18
West End|South Lanarkshire|ML11|55.6670|-3.7886|199
West End|Norfolk|NR30|52.6196|1.7276|200
West End|Hampshire|SO30|50.9274|-1.3328|200
West Felton|Shropshire|SY11|52.8249|-2.9735|56
West Firle|East Sussex|BN8|50.8448|0.0872|28
West Green|Greater London|N17|51.5981|-0.0717|200
West Green|Hampshire|RG27|51.3009|-0.9468|56
West Grimstead|Wiltshire|SP5|51.0393|-1.7009|33
West Grinstead|West Sussex|RH13|50.9743|-0.3320|14
West Haddon|Northamptonshire|NN6|52.3417|-1.0780|54
West Hagbourne|Oxfordshire|OX11|51.5865|-1.2612|124
West Hallam|Derbyshire|DE7|52.9709|-1.3585|139
West Halton|Lincolnshire|DN15|53.6775|-0.6301|15
West Ham|Greater London|E13|51.5333|0.0167|200
West Hampstead|Greater London|NW6|51.5490|-0.1914|200
West Hanney|Oxfordshire|OX12|51.6339|-1.4138|54
West Hanningfield|Essex|CM2|51.6695|0.5066|18
West Hatch|Somerset|TA3|50.9833|-3.0000|27
West Heslerton|North Yorkshire|YO17|54.1722|-0.6075|17
West Hoathly|West Sussex|RH19|51.0759|-0.0565|42
West Horsley|Surrey|KT24|51.2603|-0.4556|76
West Hythe|Kent|CT21|51.0659|1.0288|77
West Ilsley|Berkshire|RG20|51.5273|-1.2909|27
West Itchenor|West Sussex|PO20|50.8056|-0.8669|24
West Keal|Lincolnshire|PE23|53.1496|0.0479|15
West Kensington|Greater London|W14|51.4908|-0.2067|200
West Kilbride|North Ayrshire|KA23|55.6833|-4.8500|144
West Kington|Wiltshire|SN14|51.4955|-2.2728|17
West Kirby|Merseyside|CH48|53.3730|-3.1842|334
West Knoyle|Wiltshire|BA12|51.0878|-2.2076|8
West Langdon|Kent|CT15|51.1767|1.3173|18
West Langwell|Highland|IV28|58.0500|-4.2000|1
West Layton|North Yorkshire|DL11|54.4845|-1.7807|13
West Leake|Nottinghamshire|LE12|52.8339|-1.2155|10
West Lexham|Norfolk|PE32|52.7178|0.7239|6
West Linton|Scottish Borders|EH46|55.7497|-3.3561|61
West Looe|Cornwall|PL13|50.4000|-4.4167|19
West Lulworth|Dorset|BH20|50.6261|-2.2468|36
West Lutton|North Yorkshire|YO17|54.1125|-0.5752|7
West Lydford|Somerset|TA11|51.0822|-2.6222|34
West Lynn|Norfolk|PE34|52.7506|0.3852|200
West Malling|Kent|ME19|51.2927|0.4091|200
West Marton|North Yorkshire|BD23|53.9502|-2.1633|17
West Melton|South Yorkshire|S63|53.5041|-1.3580|200
West Meon|Hampshire|GU32|51.0124|-1.0883|39
West Mersea|Essex|CO5|51.7780|0.9187|168
West Milton|Dorset|DT6|50.7390|-2.7756|200
West Molesey|Surrey|KT8|51.3998|-0.3800|200
West Monkton|Somerset|TA2|51.0494|-3.0542|72
West Norwood|Greater London|SE27|51.4316|-0.1027|200
West Orchard|Dorset|SP7|50.9478|-2.2532|13
West Parley|Dorset|BH22|50.8058|-1.8887|200
West Peckham|Kent|ME18|51.2425|0.4149|94
West Pennard|Somerset|BA6|51.1407|-2.6468|25
West Porlock|Somerset|TA24|51.2089|-3.5956|78
West Putford|Devon|EX22|50.9189|-4.3329|16
West Quantoxhead|Somerset|TA4|51.1679|-3.2731|17
West Rainton|Durham|DH4|54.8167|-1.5000|102
West Rasen|Lincolnshire|LN8|53.3896|-0.4043|6
West Raynham|Norfolk|NR21|52.7927|0.7764|31
West Rounton|North Yorkshire|DL6|54.4247|-1.3647|16
West Row|Suffolk|IP28|52.3512|0.4612|49
West Rudham|Norfolk|PE31|52.8192|0.6939|21
West Runton|Norfolk|NR27|52.9376|1.2439|51
West Saltoun|East Lothian|EH34|55.8960|-2.8600|14
West Scrafton|North Yorkshire|DL8|54.2482|-1.8890|12
West Stockwith|Nottinghamshire|DN10|53.4430|-0.8136|33
West Stoke|West Sussex|PO18|50.8667|-0.8167|24
West Stonesdale|North Yorkshire|DL11|54.4151|-2.1712|6
West Stoughton|Somerset|BS28|51.2258|-2.8144|98
West Stourmouth|Kent|CT3|51.3180|1.2334|23
West Stow|Suffolk|IP28|52.3046|0.6671|21
West Stratton|Hampshire|SO21|51.1607|-1.2447|14
West Tanfield|North Yorkshire|HG4|54.2050|-1.5882|28
West Tarbert|Argyll and Bute|PA29|55.8534|-5.4397|18
West Tarring|West Sussex|BN13|50.8250|-0.3943|200
West Thorney|West Sussex|PO10|50.8159|-0.9105|12
West Thurrock|Essex|RM20|51.4783|0.2767|196
West Tilbury|Essex|RM18|51.4767|0.3895|124
West Tisted|Hampshire|SO24|51.0591|-1.0628|11
West Tofts|Norfolk|IP26|52.5000|0.7000|7
West Walton|Norfolk|PE14|52.6978|0.1741|16
West Wellow|Hampshire|SO51|50.9727|-1.5829|66
West Wemyss|Fife|KY1|56.1402|-3.0847|45
West Wickham|Greater London|BR4|51.3667|-0.0167|200
West Wickham|Cambridgeshire|CB1|52.1969|0.1429|200
West Winch|Norfolk|PE33|52.7117|0.4129|75
West Winterslow|Wiltshire|SP5|51.0898|-1.6705|37
West Wittering|West Sussex|PO20|50.7808|-0.8957|49
West Witton|North Yorkshire|DL8|54.2914|-1.9077|20
West Woodburn|Northumberland|NE48|55.1764|-2.1710|24
West Woodhay|Berkshire|RG20|51.3646|-1.4381|15
West Worldham|Hampshire|GU34|51.1258|-0.9408|26
West Worlington|Devon|EX17|50.9070|-3.7509|8
West Worthing|West Sussex|BN11|50.8105|-0.3903|200
West Wratting|Cambridgeshire|CB1|52.1969|0.1429|200
West Wycombe|Buckinghamshire|HP14|51.6447|-0.8035|71
Westbourne|Dorset|BH4|50.7230|-1.8996|200
Westbourne|West Sussex|PO10|50.8619|-0.9255|200
Westbury|Wiltshire|BA13|51.2600|-2.1875|318
Westbury|Buckinghamshire|NN13|52.0170|-1.0931|21
Westbury|Shropshire|SY5|52.6833|-2.9500|28
Westbury-on-Severn|Gloucestershire|GL14|51.8237|-2.4119|21
Westbury-sub-Mendip|Somerset|BA5|51.2356|-2.7172|57
Westcliff-on-Sea|Essex|SS0|51.5442|0.6918|200
Westcote|Oxfordshire|OX7|51.8667|-1.6833|60
Westcott|Buckinghamshire|HP18|51.8466|-0.9571|22
Westcott|Surrey|RH4|51.2244|-0.3720|82
Wester Quarff|Shetland Islands|ZE2|60.0951|-1.2648|1
Westerdale|Highland|KW12|58.4500|-3.5000|1
Westerdale|North Yorkshire|YO21|54.4333|-0.9667|5
Westerfield|Suffolk|IP6|52.0846|1.1715|63
Westergate|West Sussex|PO20|50.8399|-0.6712|314
Westerham|Kent|TN16|51.2663|0.0689|151
Westerleigh|Gloucestershire|BS37|51.5160|-2.4342|77
Westfield|West Lothian|EH48|55.9333|-3.7000|24
Westfield|East Sussex|TN35|50.9102|0.5755|62
Westgate|Durham|DL13|54.7387|-2.1437|49
Westgate|Northumberland|NE20|55.0528|-1.7874|26
Westgate on Sea|Kent|CT8|51.3824|1.3367|200
Westhampnett|West Sussex|PO20|50.8481|-0.7503|200
Westhay|Somerset|BA6|51.1783|-2.8081|30
Westhead|Lancashire|L40|53.5629|-2.8436|51
Westhide|Herefordshire|HR1|52.0946|-2.6060|8
Westhill|Aberdeenshire|AB32|57.1526|-2.2797|300
Westhill|Highland|IV1|57.4833|-4.2328|0
Westhoughton|Greater Manchester|BL5|53.5490|-2.5246|342
Westhouses|Derbyshire|DE55|53.1162|-1.3693|50
Westleigh|Devon|EX16|50.9223|-3.4918|173
Westleigh|Greater Manchester|WN7|53.4980|-2.5179|200
Westleton|Suffolk|IP17|52.2647|1.5746|46
Westley|Suffolk|IP33|52.2500|0.6667|86
Westley Waterless|Cambridgeshire|CB8|52.1818|0.3667|18
Westmeston|East Sussex|BN6|50.9069|-0.0989|31
Westmill|Hertfordshire|SG9|51.9257|-0.0116|29
Westminster|Greater London|SW1|51.5000|-0.1167|200
Westmuir|Angus|DD8|56.6500|-3.0333|23
Westnewton|Cumbria|CA5|54.8550|-3.0184|14
Westnewton|Northumberland|NE71|55.5500|-2.1500|2
Weston|Somerset|BA1|51.3923|-2.3611|200
Weston|Cheshire|CW2|53.0616|-2.3940|83
Weston|Dorset|DT5|50.5403|-2.4486|77
Weston|Devon|EX12|50.7068|-3.0823|200
Weston|Hampshire|GU32|51.0092|-0.9672|68
Weston|Nottinghamshire|NG23|53.2000|-0.8500|21
Weston|Northamptonshire|NN12|52.1176|-1.1405|16
Weston|Lincolnshire|PE12|52.7910|-0.0952|15
Weston|Berkshire|RG20|51.4030|-1.3375|200
Weston|Hertfordshire|SG4|51.9547|-0.1704|43
Weston|Staffordshire|ST18|52.8333|-2.0333|35
Weston|Shropshire|SY4|52.8547|-2.6470|13
Weston Corbett|Hampshire|RG25|51.2189|-1.0168|17
Weston Green|Cambridgeshire|CB1|52.1969|0.1429|200
Weston Green|Surrey|KT10|51.3683|-0.3547|200
Weston Lullingfields|Shropshire|SY4|52.8187|-2.8546|22
Weston Patrick|Hampshire|RG25|51.2185|-1.0140|22
Weston Point|Cheshire|WA7|53.3264|-2.7565|200
Weston Subedge|Gloucestershire|GL55|52.0500|-1.8167|12
Weston Turville|Buckinghamshire|HP22|51.7917|-0.7577|82
Weston Underwood|Derbyshire|DE6|52.9792|-1.5658|11
Weston Underwood|Buckinghamshire|MK46|52.1457|-0.7386|11
Weston under Penyard|Herefordshire|HR9|51.9078|-2.5369|29
Weston-Super-Mare|County of Bristol|BS80|51.5020|-2.6153|200
Weston-in-Gordano|Somerset|BS20|51.4644|-2.7967|61
Weston-on-Trent|Derbyshire|DE72|52.8483|-1.4012|57
Weston-on-the-Green|Oxfordshire|OX6|51.8642|-1.2288|30
Weston-super-Mare|Somerset|BS23|51.3460|-2.9767|200
Weston-under-Lizard|Staffordshire|TF11|52.6949|-2.2892|27
Westoning|Bedfordshire|MK45|51.9814|-0.4970|56
Westonzoyland|Somerset|TA7|51.1085|-2.9284|55
Westruther|Scottish Borders|TD3|55.7420|-2.5845|9
Westward|Cumbria|CA7|54.7935|-3.1306|8
Westward Ho|Devon|EX39|51.0388|-4.2381|134
Westwell|Oxfordshire|OX18|51.7881|-1.6770|5
Westwood|Wiltshire|BA15|51.3311|-2.2739|59
Westwood|Devon|EX5|50.7572|-3.4380|86
Wetheral|Cumbria|CA4|54.8840|-2.8333|77
Wetherby|West Yorkshire|LS22|53.9284|-1.3867|232
Wetheringsett|Suffolk|IP14|52.2570|1.1148|32
Wethersfield|Essex|CM7|51.9536|0.4888|35
Wettenhall|Cheshire|CW7|53.1471|-2.5621|7
Wetton|Staffordshire|DE6|53.0954|-1.8386|2
Wetwang|East Riding of Yorkshire|YO25|54.0175|-0.5774|28
Wexcombe|Wiltshire|SN8|51.3304|-1.6094|2
Weybourne|Norfolk|NR25|52.9429|1.1409|30
Weybread|Suffolk|IP21|52.3744|1.2959|22
Weybridge|Surrey|KT13|51.3722|-0.4530|713
Weyhill|Hampshire|SP11|51.2192|-1.5502|65
Weymouth|Dorset|DT3|50.6145|-2.4599|816
Whaddon|Gloucestershire|GL4|51.8408|-2.2184|200
Whaddon|Buckinghamshire|MK17|52.0004|-0.8280|51
Whaddon|Cambridgeshire|SG8|52.1021|-0.0270|23
Whaddon|Wiltshire|SP5|51.0209|-1.7739|9
Whaley|Nottinghamshire|NG20|53.2103|-1.1849|46
Whaley Bridge|Derbyshire|SK23|53.3303|-1.9826|107
Whaligoe|Highland|KW2|58.3500|-3.1667|2
Whalley|Lancashire|BB7|53.8221|-2.4071|180
Whalton|Northumberland|NE61|55.1270|-1.7975|24
Whaplode|Lincolnshire|PE12|52.7993|-0.0364|63
Wharram Percy|North Yorkshire|YO17|54.0675|-0.6897|3
Wharram le Street|North Yorkshire|YO17|54.0820|-0.6787|6
Wharton|Cheshire|CW7|53.1950|-2.5048|200
Wharton|Herefordshire|HR6|52.2331|-2.7726|62
Whashton|North Yorkshire|DL11|54.4503|-1.7685|14
Whatcote|Warwickshire|CV36|52.0990|-1.5631|18
Whatfield|Suffolk|IP7|52.0787|0.9512|21
Whatlington|East Sussex|TN33|50.9378|0.5053|22
Whatstandwell|Derbyshire|DE4|53.0844|-1.5039|43
Whatton|Nottinghamshire|NG13|52.9460|-0.8917|61
Whauphill|Dumfries and Galloway|DG8|54.8181|-4.4853|15
Wheatacre|Norfolk|NR34|52.4833|1.6333|22
Wheathampstead|Hertfordshire|AL4|51.8115|-0.2937|144
Wheatley|Hampshire|GU34|51.1394|-0.9855|200
Wheatley|Oxfordshire|OX33|51.7473|-1.1394|140
Wheaton Aston|Staffordshire|ST19|52.7115|-2.2206|57
Wheddon Cross|Somerset|TA24|51.1381|-3.5406|36
Wheelock|Cheshire|CW11|53.1287|-2.3729|135
Wheldrake|North Yorkshire|YO19|53.8962|-0.9630|65
Whelford|Gloucestershire|GL7|51.6883|-1.7577|17
Whepstead|Suffolk|IP29|52.1921|0.6816|15
Wherstead|Suffolk|IP9|52.0226|1.1383|75
Wherwell|Hampshire|SP11|51.1670|-1.4430|37
Whetstone|Leicestershire|LE8|52.5667|-1.1833|200
Whetstone|Greater London|N20|51.6333|-0.1667|200
Whickham|Tyne and Wear|NE16|54.9456|-1.6764|249
Whimple|Devon|EX5|50.7665|-3.3565|68
Whippingham|Isle of Wight|PO32|50.7375|-1.2686|92
Whipsnade|Bedfordshire|LU6|51.8513|-0.5345|23
Whisby|Lincolnshire|LN6|53.2000|-0.6500|6
Whissonsett|Norfolk|NR20|52.7721|0.8417|30
Whiston|Merseyside|L35|53.4200|-2.7891|200
Whiston|Northamptonshire|NN7|52.2378|-0.7571|7
Whiston|South Yorkshire|S60|53.4085|-1.3151|200
Whiston|Staffordshire|ST10|53.0217|-1.9461|22
Whitbeck|Cumbria|LA19|54.2435|-3.3531|4
Whitbourne|Herefordshire|WR6|52.2107|-2.4058|25
Whitburn|West Lothian|EH47|55.8667|-3.6833|174
Whitburn|Tyne and Wear|SR6|54.9533|-1.3686|79
Whitby|North Yorkshire|YO21|54.4877|-0.6150|227
Whitchurch|Somerset|BS14|51.4061|-2.5627|200
Whitchurch|Buckinghamshire|HP22|51.8816|-0.8378|42
Whitchurch|Herefordshire|HR9|51.8500|-2.6500|36
Whitchurch|Devon|PL19|50.5333|-4.1333|140
Whitchurch|Hampshire|RG28|51.2323|-1.3360|162
Whitchurch|Oxfordshire|RG8|51.4927|-1.0882|151
Whitchurch|Pembrokeshire|SA62|51.8411|-5.0642|31
Whitchurch|Shropshire|SY13|52.9667|-2.6833|175
Whitchurch Canonicorum|Dorset|DT6|50.7552|-2.8602|23
Whitcombe|Dorset|DT2|50.6833|-2.4000|34
White Notley|Essex|CM8|51.8355|0.5903|27
White Roding|Essex|CM6|51.7988|0.2657|14
White Waltham|Berkshire|SL6|51.4883|-0.7784|49
Whitechapel|Greater London|E1|51.5138|-0.0658|200
Whitechurch|Pembrokeshire|SA41|51.9942|-4.6961|8
Whitecroft|Gloucestershire|GL15|51.7538|-2.5519|88
Whitecross|Cornwall|TR20|50.1317|-5.4890|79
Whitefield|Greater Manchester|M45|53.5500|-2.3000|254
Whitegate|Cheshire|CW8|53.2167|-2.5500|28
Whitehall|Orkney Islands|KW17|59.1500|-2.6167|3
Whitehaven|Cumbria|CA28|54.5490|-3.5841|420
Whitehills|Aberdeenshire|AB45|57.6667|-2.5833|47
Whitehouse|Aberdeenshire|AB33|57.2167|-2.6167|8
Whitehouse|Argyll and Bute|PA29|55.7833|-5.4833|2
Whitekirk|East Lothian|EH39|56.0244|-2.6501|6
Whiteley|Hampshire|PO15|50.8831|-1.2437|200
Whiteparish|Wiltshire|SP5|51.0104|-1.6486|46
Whitestone|Devon|EX4|50.7333|-3.6000|24
Whitewell|Lancashire|BB7|53.9187|-2.5206|5
Whitfield|Kent|CT16|51.1613|1.2900|200
Whitfield|Gloucestershire|GL12|51.6271|-2.3875|85
Whitfield|Herefordshire|HR2|52.0099|-2.7851|22
Whitfield|Northumberland|NE47|54.9000|-2.3333|15
Whitfield|Northamptonshire|NN13|52.0500|-1.1167|16
Whitford|Flintshire|CH8|53.2833|-3.2833|32
Whitgift|East Riding of Yorkshire|DN14|53.6953|-0.7671|10
Whitgreave|Staffordshire|ST18|52.8511|-2.1498|12
Whithorn|Dumfries and Galloway|DG8|54.7323|-4.4156|40
Whiting Bay|North Ayrshire|KA27|55.4923|-5.0972|22
Whitkirk|West Yorkshire|LS15|53.8001|-1.4550|200
Whitland|Carmarthenshire|SA34|51.8189|-4.6153|61
Whitley|North Yorkshire|DN14|53.6833|-1.1500|39
Whitley|Berkshire|RG2|51.4236|-0.9554|200
Whitley Bay|Tyne and Wear|NE26|55.0397|-1.4471|420
Whitley Lower|West Yorkshire|WF12|53.6832|-1.6202|200
Whitmore|Dorset|BH21|50.8128|-1.9749|200
Whitmore|Staffordshire|ST5|52.9667|-2.2833|25
Whitnash|Warwickshire|CV31|52.2705|-1.5219|92
Whitney|Herefordshire|HR3|52.1167|-3.0833|21
Whitrigg|Cumbria|CA5|54.8550|-3.0184|14
Whitsbury|Hampshire|SP6|50.9712|-1.8196|35
Whitsome|Scottish Borders|TD11|55.7488|-2.2176|6
Whitstable|Kent|CT5|51.3607|1.0257|571
Whittingham|Northumberland|NE66|55.3833|-1.8833|1
Whittington|Staffordshire|DY7|52.4662|-2.2309|54
Whittington|Gloucestershire|GL54|51.8909|-1.9886|10
Whittington|Lancashire|LA6|54.1667|-2.6000|15
Whittington|Derbyshire|S41|53.2667|-1.4000|200
Whittington|Shropshire|SY11|52.8667|-3.0000|69
Whittington|Worcestershire|WR5|52.1727|-2.1855|200
Whittlebury|Northamptonshire|NN12|52.0903|-0.9922|20
Whittlesey|Cambridgeshire|PE7|52.5580|-0.1302|214
Whittlesford|Cambridgeshire|CB2|52.1910|0.1249|200
Whitton|Lincolnshire|DN15|53.7000|-0.6333|11
Whitton|Suffolk|IP1|52.0833|1.1333|200
Whitton|Powys|LD7|52.3000|-3.0667|6
Whitton|Northumberland|NE65|55.3142|-1.7512|34
Whitton|Shropshire|SY8|52.3529|-2.6243|9
Whitton|Durham|TS21|54.6281|-1.4286|5
Whittonstall|Northumberland|DH8|54.9092|-1.8885|11
Whitwell|North Yorkshire|DL10|54.3902|-1.5702|8
Whitwell|Rutland|LE15|52.6678|-0.6343|5
Whitwell|Norfolk|NR10|52.7500|1.1000|33
Whitwell|Isle of Wight|PO38|50.5984|-1.2642|71
Whitwell|Derbyshire|S80|53.2833|-1.2167|134
Whitwell|Hertfordshire|SG4|51.8764|-0.2832|39
Whitwick|Leicestershire|LE67|52.7400|-1.3554|181
Whitworth|Lancashire|OL12|53.6560|-2.1771|114
Whixall|Shropshire|SY13|52.9054|-2.7210|39
Whorlton|Durham|DL12|54.5284|-1.8372|18
Whorlton|North Yorkshire|DL6|54.4105|-1.2711|31
Whyteleafe|Surrey|CR3|51.3081|-0.0843|200
Wibsey|West Yorkshire|BD6|53.7678|-1.7811|200
Wibtoft|Leicestershire|LE17|52.4857|-1.2946|20
Wichling|Kent|ME9|51.2667|0.7500|15
Wick|Dorset|BH6|50.7276|-1.7800|200
Wick|West Sussex|BN17|50.8222|-0.5440|200
Wick|Gloucestershire|BS30|51.4531|-2.4236|66
Wick|Vale of Glamorgan|CF71|51.4394|-3.5494|19
Wick|Highland|KW1|58.4422|-3.0927|463
Wick|Wiltshire|SP5|51.0209|-1.7739|9
Wick|Worcestershire|WR10|52.1000|-2.0500|19
Wick St Lawrence|Somerset|BS22|51.3847|-2.9103|48
Wicken|Cambridgeshire|CB7|52.3128|0.2972|20
Wicken|Northamptonshire|MK19|52.0473|-0.9131|33
Wicken Bonhunt|Essex|CB11|51.9781|0.1822|12
Wickenby|Lincolnshire|LN3|53.3224|-0.3685|7
Wickersley|South Yorkshire|S66|53.4213|-1.2811|200
Wickford|Essex|SS12|51.6110|0.5233|563
Wickham|Hampshire|PO17|50.8992|-1.1882|113
Wickham|Berkshire|RG20|51.4434|-1.4320|21
Wickham Bishops|Essex|CM8|51.7783|0.6682|92
Wickham Market|Suffolk|IP13|52.1530|1.3630|104
Wickhambrook|Suffolk|CB8|52.1613|0.5602|43
Wickhamford|Worcestershire|WR11|52.0722|-1.9014|25
Wickhampton|Norfolk|NR13|52.5925|1.5796|17
Wickwar|Gloucestershire|GL12|51.5940|-2.3997|44
Widdington|Essex|CB11|51.9610|0.2375|23
Widdrington|Northumberland|NE61|55.2500|-1.5833|11
Widecombe in the Moor|Devon|TQ13|50.5762|-3.8122|10
Widford|Essex|CM2|51.7000|0.4500|73
Widford|Hertfordshire|SG12|51.8232|0.0590|57
Widmerpool|Nottinghamshire|NG12|52.8482|-1.0667|15
Widnes|Cheshire|WA8|53.3618|-2.7341|1133
Widworthy|Devon|EX14|50.7881|-3.1113|18
Wigan|Greater Manchester|WN1|53.5333|-2.6167|1494
Wiggenhall St Germans|Norfolk|PE34|52.7022|0.3641|38
Wiggenhall St Peter|Norfolk|PE34|52.6833|0.3667|33
Wigginton|Staffordshire|B79|52.6573|-1.6925|179
Wigginton|Hertfordshire|HP23|51.7833|-0.6388|76
Wigginton|Oxfordshire|OX15|51.9973|-1.4350|17
Wigglesworth|North Yorkshire|BD23|54.0096|-2.2927|13
Wiggonby|Cumbria|CA7|54.8673|-3.0980|10
Wighton|Norfolk|NR23|52.9224|0.8835|19
Wigmore|Herefordshire|HR6|52.3167|-2.8500|19
Wigmore|Kent|ME8|51.3613|0.5961|200
Wigston|Leicestershire|LE18|52.5813|-1.0925|200
Wigston Parva|Leicestershire|LE10|52.5066|-1.3157|9
Wigtoft|Lincolnshire|PE20|52.9082|-0.1229|31
Wigton|Cumbria|CA7|54.8248|-3.1611|115
Wigtown|Dumfries and Galloway|DG8|54.8678|-4.4449|59
Wilbarston|Northamptonshire|LE16|52.4864|-0.8033|36
Wilberfoss|East Riding of Yorkshire|YO41|53.9485|-0.8895|60
Wilburton|Cambridgeshire|CB6|52.3519|0.1767|37
Wilby|Suffolk|IP21|52.2984|1.2894|19
Wilby|Northamptonshire|NN8|52.2868|-0.7290|118
Wilby|Norfolk|NR16|52.4705|0.9917|8
Wilcot|Wiltshire|SN9|51.3491|-1.7958|19
Wilcott|Shropshire|SY4|52.7633|-2.9271|28
Wilden|Worcestershire|DY13|52.3368|-2.2813|200
Wilden|Bedfordshire|MK44|52.1827|-0.3965|24
Wilford|Nottinghamshire|NG11|52.9257|-1.1600|200
Willand|Devon|EX15|50.8833|-3.3667|112
Willaston|Cheshire|CW5|53.0667|-2.4833|164
Willen|Buckinghamshire|MK15|52.0641|-0.7231|169
Willenhall|West Midlands|CV3|52.3942|-1.4807|200
Willerby|East Riding of Yorkshire|HU10|53.7610|-0.4419|200
Willerby|North Yorkshire|YO12|54.1833|-0.4500|5
Willersley|Herefordshire|HR3|52.1198|-3.0066|10
Willesborough|Kent|TN24|51.1386|0.8957|200
Willesden|Greater London|NW10|51.5333|-0.2333|200
Willesden Green|Greater London|NW10|51.5471|-0.2290|200
Willey|Warwickshire|CV23|52.4500|-1.2667|7
Willey|Shropshire|TF12|52.5833|-2.4833|16
Willingale|Essex|CM5|51.7500|0.3167|22
Willingdon|East Sussex|BN20|50.8001|0.2550|200
Willingham|Cambridgeshire|CB24|52.3140|0.0578|83
Willingham|Lincolnshire|DN21|53.3500|-0.6833|25
Willington|Warwickshire|CV36|52.0604|-1.6222|0
Willington|Derbyshire|DE65|52.8520|-1.5633|78
Willington|Durham|DL15|54.7167|-1.7000|92
Willington|Bedfordshire|MK44|52.1341|-0.3724|37
Willington|Tyne and Wear|NE28|55.0001|-1.5201|200
Williton|Somerset|TA4|51.1624|-3.3221|130
Willoughby|Warwickshire|CV23|52.3009|-1.2379|16
Willoughby|Lincolnshire|LN13|53.2167|0.2000|20
Willoughby-on-the-Wolds|Nottinghamshire|LE12|52.8220|-1.0550|22
Willoughton|Lincolnshire|DN21|53.4274|-0.6006|19
Wilmcote|Warwickshire|CV37|52.2208|-1.7653|40
Wilmington|East Sussex|BN26|50.8197|0.1925|17
Wilmington|Kent|DA2|51.4318|0.1900|200
Wilmington|Devon|EX14|50.7937|-3.1210|26
Wilmslow|Cheshire|SK9|53.3280|-2.2315|810
Wilnecote|Staffordshire|B77|52.6065|-1.6581|200
Wilpshire|Lancashire|BB1|53.7867|-2.4755|122
Wilsden|West Yorkshire|BD15|53.8208|-1.8596|168
Wilsford|Lincolnshire|NG32|52.9757|-0.5065|23
Wilsford|Wiltshire|SN9|51.3000|-1.8500|5
Wilstead|Bedfordshire|MK45|52.0809|-0.4489|175
Wilsthorpe|Lincolnshire|PE9|52.7000|-0.3667|36
Wilton|Wiltshire|SN8|51.4067|-1.6872|5
Wilton|Somerset|TA1|51.0000|-3.1000|200
Wilton|Scottish Borders|TD9|55.4333|-2.7833|200
Wilton|North Yorkshire|TS10|54.6068|-1.0695|200
Wimbish|Essex|CB10|52.0062|0.3206|19
Wimbledon|Greater London|SW19|51.4221|-0.2081|200
Wimbledon Park|Greater London|SW19|51.4350|-0.1988|200
Wimblington|Cambridgeshire|PE15|52.5092|0.0842|93
Wimborne Minster|Dorset|BH21|50.7833|-1.9833|341
Wimborne St Giles|Dorset|BH21|50.9000|-1.9500|16
Wincanton|Somerset|BA9|51.0568|-2.4057|114
Winchcombe|Gloucestershire|GL54|51.9536|-1.9640|139
Winchelsea|East Sussex|TN36|50.9238|0.7081|70
Winchelsea Beach|East Sussex|TN36|50.9176|0.7239|67
Winchester|Hampshire|SO23|51.0651|-1.3187|691
Winchfield|Hampshire|RG27|51.2859|-0.9102|60
Winchmore Hill|Buckinghamshire|HP7|51.6646|-0.6101|0
Winchmore Hill|Greater London|N21|51.6333|-0.1000|200
Wincle|Cheshire|SK11|53.1996|-2.0421|6
Wincobank|South Yorkshire|S9|53.4206|-1.4211|200
Windermere|Cumbria|LA23|54.3809|-2.9071|129
Windlesham|Surrey|GU20|51.3651|-0.6548|138
Windley|Derbyshire|DE56|53.0039|-1.5455|10
Windrush|Gloucestershire|OX18|51.8169|-1.7225|15
Windsor|Berkshire|SL4|51.4833|-0.6000|435
Winestead|East Riding of Yorkshire|HU12|53.7020|-0.0327|7
Winfarthing|Norfolk|IP22|52.4306|1.0979|17
Winforton|Herefordshire|HR3|52.1172|-3.0260|12
Winfrith Newburgh|Dorset|DT2|50.6625|-2.2743|32
Wing|Rutland|LE15|52.6177|-0.6827|16
Wing|Buckinghamshire|LU7|51.8952|-0.7196|68
Wingate|Durham|TS28|54.7324|-1.3790|81
Wingates|Greater Manchester|BL5|53.5485|-2.5161|0
Wingates|Northumberland|NE65|55.2500|-1.8500|6
Wingerworth|Derbyshire|S42|53.2019|-1.4397|148
Wingfield|Wiltshire|BA14|51.3089|-2.2528|48
Wingfield|Suffolk|IP21|52.3472|1.2712|17
Wingfield|Bedfordshire|LU7|51.9254|-0.5478|47
Wingham|Kent|CT3|51.2717|1.2146|68
Wingrave|Buckinghamshire|HP22|51.8649|-0.7424|44
Winkfield|Berkshire|SL4|51.4423|-0.6982|83
Winkleigh|Devon|EX19|50.8558|-3.9430|58
Winksley|North Yorkshire|HG4|54.1367|-1.6176|13
Winkton|Dorset|BH23|50.7642|-1.7719|67
Winlaton|Tyne and Wear|NE21|54.9532|-1.7192|200
Winnersh|Berkshire|RG41|51.4275|-0.8799|200
Winscombe|Somerset|BS25|51.3132|-2.8318|124
Winsford|Cheshire|CW7|53.1833|-2.5167|548
Winsford|Somerset|TA24|51.1019|-3.5653|13
Winsham|Somerset|TA20|50.8500|-2.9000|49
Winslow|Buckinghamshire|MK18|51.9428|-0.8813|184
Winson|Gloucestershire|GL7|51.7768|-1.8692|12
Winster|Derbyshire|DE4|53.1418|-1.6426|19
Winster|Cumbria|LA8|54.3167|-2.8833|22
Winston|Durham|DL2|54.5452|-1.7885|21
Winterborne Kingston|Dorset|DT11|50.7779|-2.1976|31
Winterborne Monkton|Dorset|DT2|50.6920|-2.4532|68
Winterborne Stickland|Dorset|DT11|50.8408|-2.2356|21
Winterbourne|Gloucestershire|BS36|51.5233|-2.5044|200
Winterbourne|Berkshire|RG20|51.4461|-1.3466|21
Winterbourne Abbas|Dorset|DT2|50.7137|-2.5442|23
Winterbourne Bassett|Wiltshire|SN4|51.4727|-1.8519|10
Winterbourne Dauntsey|Wiltshire|SP4|51.1122|-1.7500|61
Winterbourne Earls|Wiltshire|SP4|51.1063|-1.7550|57
Winterbourne Gunner|Wiltshire|SP4|51.1161|-1.7444|82
Winterbourne Monkton|Wiltshire|SN4|51.5301|-1.8364|9
Winterbourne Stoke|Wiltshire|SP3|51.1673|-1.8981|19
Winteringham|Lincolnshire|DN15|53.6873|-0.5918|24
Winterslow|Wiltshire|SP5|51.0972|-1.6631|55
Winterton|Lincolnshire|DN15|53.6550|-0.5989|123
Winterton-on-Sea|Norfolk|NR29|52.7155|1.6910|46
Winthorpe|Nottinghamshire|NG24|53.1000|-0.7833|72
Winthorpe|Lincolnshire|PE25|53.1667|0.3333|188
Winton|Dorset|BH3|50.7333|-1.8667|200
Winton|Cumbria|CA17|54.4905|-2.3312|10
Wintringham|North Yorkshire|YO17|54.1333|-0.6500|2
Winwick|Northamptonshire|NN6|52.3615|-1.0864|10
Winwick|Cheshire|WA2|53.4333|-2.6000|103
Wirksworth|Derbyshire|DE4|53.0823|-1.5739|96
Wirral|Merseyside|CH25|53.3970|-3.0119|0
Wisbech|Cambridgeshire|PE13|52.6662|0.1594|722
Wisbech St Mary|Cambridgeshire|PE13|52.6522|0.0977|50
Wisborough Green|West Sussex|RH14|51.0231|-0.5060|45
Wishaw|Warwickshire|B76|52.5486|-1.7459|27
Wishaw|North Lanarkshire|ML2|55.7667|-3.9167|475
Wisley|Surrey|GU23|51.3227|-0.4765|84
Wissett|Suffolk|IP19|52.3611|1.4732|18
Wissington|Suffolk|CO6|51.9654|0.8465|42
Wistanstow|Shropshire|SY7|52.4647|-2.8376|18
Wistaston|Cheshire|CW2|53.0808|-2.4774|200
Wiston|South Lanarkshire|ML12|55.5667|-3.6333|7
Wiston|Pembrokeshire|SA62|51.8258|-4.8700|9
Wistow|North Yorkshire|YO8|53.8167|-1.1000|36
Witcham|Cambridgeshire|CB6|52.3984|0.1493|35
Witchampton|Dorset|BH21|50.8589|-2.0170|24
Witchford|Cambridgeshire|CB6|52.3870|0.2060|60
Witham|Essex|CM8|51.8001|0.6404|373
Witham Friary|Somerset|BA11|51.1687|-2.3672|9
Withcote|Leicestershire|LE15|52.6450|-0.8235|4
Witheridge|Devon|EX16|50.9174|-3.7035|44
Withern|Lincolnshire|LN13|53.3200|0.1528|17
Withernsea|East Riding of Yorkshire|HU19|53.7311|0.0335|98
Withernwick|East Riding of Yorkshire|HU11|53.8489|-0.1874|23
Withersfield|Suffolk|CB9|52.1073|0.4188|17
Withiel|Cornwall|PL30|50.4540|-4.8264|13
Withington|Gloucestershire|GL54|51.8333|-1.9500|17
Withington|Herefordshire|HR1|52.1000|-2.6333|13
Withington|Greater Manchester|M20|53.4346|-2.2344|200
Withington|Staffordshire|ST10|52.9885|-1.9648|110
Withington|Shropshire|SY4|52.7167|-2.6000|36
Withleigh|Devon|EX16|50.9008|-3.5488|12
Withnell|Lancashire|PR6|53.6933|-2.5564|100
Withybrook|Warwickshire|CV7|52.4529|-1.3611|12
Withycombe|Somerset|TA24|51.1619|-3.4094|57
Withyham|East Sussex|TN7|51.1010|0.1349|20
Withypool|Somerset|TA24|51.1075|-3.6494|23
Witley|Surrey|GU8|51.1499|-0.6477|134
Witnesham|Suffolk|IP6|52.1051|1.1855|40
Witney|Oxfordshire|OX28|51.7836|-1.4854|435
Wittering|Cambridgeshire|PE8|52.6070|-0.4405|84
Wittersham|Kent|TN30|51.0139|0.7079|41
Witton Gilbert|Durham|DH7|54.8057|-1.6369|140
Witton-le-Wear|Durham|DL14|54.6757|-1.7739|34
Wiveliscombe|Somerset|TA4|51.0414|-3.3128|111
Wivelsfield|East Sussex|RH17|50.9691|-0.0909|68
Wivelsfield Green|East Sussex|RH17|50.9631|-0.0713|38
Wivenhoe|Essex|CO7|51.8555|0.9580|99
Wiveton|Norfolk|NR25|52.9434|1.0389|58
Wix|Essex|CO11|51.9123|1.1430|27
Wixford|Warwickshire|B49|52.1892|-1.8715|30
Woburn|Bedfordshire|MK17|51.9886|-0.6190|35
Woburn Sands|Buckinghamshire|MK17|52.0158|-0.6498|150
Woking|Surrey|GU22|51.3190|-0.5589|1895
Wokingham|Berkshire|RG40|51.4112|-0.8356|870
Wold Newton|Lincolnshire|LN3|53.2421|-0.4160|34
Wold Newton|East Riding of Yorkshire|YO25|54.1333|-0.4000|17
Woldingham|Surrey|CR3|51.2853|-0.0337|66
Wolf's Castle|Pembrokeshire|SA62|51.9003|-4.9719|13
Wolfelee|Scottish Borders|TD9|55.3667|-2.6500|6
Wolferton|Norfolk|PE31|52.8295|0.4614|5
Wolfsdale|Pembrokeshire|SA62|51.8547|-5.0033|13
Wollaston|West Midlands|DY8|52.4500|-2.1667|200
Wollaston|Northamptonshire|NN29|52.2579|-0.6704|85
Wollaston|Shropshire|SY5|52.7000|-3.0000|10
Wolsingham|Durham|DL13|54.7309|-1.8832|102
Wolston|Warwickshire|CV8|52.3772|-1.3954|80
Wolverhampton|West Midlands|WV1|52.5855|-2.1230|3155
Wolverley|Worcestershire|DY11|52.4167|-2.2500|89
Wolverley|Shropshire|SY4|52.7981|-2.7520|41
Wolverton|Warwickshire|CV35|52.2583|-1.6986|8
Wolverton|Buckinghamshire|MK12|52.0625|-0.8166|200
Wolverton|Hampshire|RG26|51.3237|-1.2087|12
Wolvey|Warwickshire|LE10|52.4863|-1.3693|37
Wolviston|Durham|TS22|54.6233|-1.2995|200
Wombourne|Staffordshire|WV5|52.5333|-2.1833|272
Wombwell|South Yorkshire|S73|53.5219|-1.3970|344
Womenswold|Kent|CT4|51.2094|1.1870|38
Womersley|North Yorkshire|DN6|53.6674|-1.2016|18
Wonersh|Surrey|GU5|51.1983|-0.5442|141
Wonston|Hampshire|SO21|51.1524|-1.3205|45
Wooburn|Buckinghamshire|HP10|51.5789|-0.6930|200
Wood Dalling|Norfolk|NR11|52.8004|1.0986|15
Wood End|Warwickshire|B94|52.3498|-1.7940|70
Wood End|Bedfordshire|MK43|52.1180|-0.5600|18
Wood End|Hertfordshire|SG2|51.8966|-0.1647|200
Wood Green|Greater London|N22|51.6000|-0.1167|200
Wood Norton|Norfolk|NR20|52.8167|0.9833|19
Woodborough|Nottinghamshire|NG14|53.0232|-1.0603|75
Woodborough|Wiltshire|SN9|51.3333|-1.8333|30
Woodbridge|Suffolk|IP12|52.0933|1.3204|302
Woodbury|Devon|EX5|50.6766|-3.4016|103
Woodchester|Gloucestershire|GL5|51.7215|-2.2329|148
Woodchurch|Merseyside|CH49|53.3667|-3.0833|200
Woodchurch|Kent|TN26|51.0761|0.7735|45
Woodcote|Shropshire|TF10|52.7333|-2.3333|11
Woodditton|Cambridgeshire|CB8|52.1974|0.4293|16
Woodend|Aberdeenshire|AB51|57.2880|-2.4040|200
Woodend|Cumbria|CA18|54.3543|-3.3913|19
Woodend|Highland|IV13|57.3427|-4.0218|3
Woodend|Perth and Kinross|PH15|56.6097|-3.9404|9
Woodford|Gloucestershire|GL13|51.6932|-2.4603|84
Woodford|Greater London|IG8|51.6000|0.0167|200
Woodford|Northamptonshire|NN14|52.3823|-0.5810|38
Woodford|Greater Manchester|SK7|53.3333|-2.1667|86
Woodford Green|Greater London|IG8|51.6094|0.0233|200
Woodgate|West Midlands|B32|52.4485|-1.9947|200
Woodgate|West Sussex|PO20|50.8325|-0.6737|121
Woodgreen|Hampshire|SP6|50.9515|-1.7475|27
Woodhall Spa|Lincolnshire|LN10|53.1522|-0.2145|120
Woodham|Durham|DL17|54.6333|-1.5500|172
Woodham|Surrey|KT15|51.3636|-0.4960|200
Woodham Ferrers|Essex|CM3|51.6667|0.5980|25
Woodham Mortimer|Essex|CM9|51.7091|0.6233|30
Woodhorn|Northumberland|NE64|55.1935|-1.5333|147
Woodhouse|Cumbria|LA7|54.2256|-2.7731|79
Woodhouse|Leicestershire|LE12|52.7337|-1.2028|66
Woodhouse|South Yorkshire|S13|53.3576|-1.3728|200
Woodingdean|East Sussex|BN2|50.8364|-0.0751|128
Woodland|Durham|DL13|54.6333|-1.8892|31
Woodland|Devon|TQ13|50.5000|-3.7000|11
Woodleigh|Devon|TQ7|50.3277|-3.7486|23
Woodlesford|West Yorkshire|LS26|53.7562|-1.4551|200
Woodley|Berkshire|RG5|51.4500|-0.8833|599
Woodmancote|West Sussex|BN5|50.9167|-0.2456|29
Woodmancote|Gloucestershire|GL52|51.9446|-2.0458|200
Woodnewton|Northamptonshire|PE8|52.5363|-0.4725|17
Woodplumpton|Lancashire|PR4|53.8073|-2.7592|19
Woodrising|Norfolk|NR9|52.5907|0.9336|12
Woodsetts|South Yorkshire|S81|53.3480|-1.1720|59
Woodsford|Dorset|DT2|50.7136|-2.3375|6
Woodside|Hertfordshire|AL9|51.7449|-0.1984|72
Woodside|West Midlands|DY5|52.5000|-2.1167|200
Woodside|North Ayrshire|KA15|55.7483|-4.6267|188
Woodside|Perth and Kinross|PH13|56.5167|-3.2833|37
Woodside|Greater London|SE25|51.3979|-0.0769|200
Woodside|Shropshire|SY7|52.4258|-2.8872|20
Woodstock|Oxfordshire|OX20|51.8485|-1.3513|151
Woodthorpe|Leicestershire|LE12|52.7670|-1.1913|200
Woodthorpe|Nottinghamshire|NG5|52.9890|-1.1287|200
Woodthorpe|Derbyshire|S43|53.2676|-1.3416|0
Woodton|Norfolk|NR35|52.4955|1.3762|33
Woodville|Derbyshire|DE11|52.7692|-1.5345|200
Woofferton|Shropshire|SY8|52.3126|-2.7051|31
Wookey|Somerset|BA5|51.2097|-2.6922|45
Wool|Dorset|BH20|50.6797|-2.2189|68
Woolacombe|Devon|EX34|51.1730|-4.2069|56
Woolaston|Gloucestershire|GL15|51.6910|-2.5995|37
Woolavington|Somerset|TA7|51.1649|-2.9381|104
Wooler|Northumberland|NE71|55.5475|-2.0119|89
Woolfardisworthy|Devon|EX17|50.8667|-3.6667|10
Woolhope|Herefordshire|HR1|52.0180|-2.5667|19
Woolland|Dorset|DT11|50.8619|-2.3181|10
Woolley|Somerset|BA1|51.3923|-2.3611|200
Woolley|West Yorkshire|WF4|53.6134|-1.5146|31
Woolmer Green|Hertfordshire|SG3|51.8526|-0.1814|200
Woolpit|Suffolk|IP30|52.2245|0.8883|106
Woolstaston|Shropshire|SY6|52.5808|-2.8100|7
Woolsthorpe|Leicestershire|NG32|52.8833|-0.7500|18
Woolsthorpe|Lincolnshire|NG33|52.8165|-0.5801|4
Woolston|Hampshire|SO19|50.8930|-1.3780|200
Woolston|Shropshire|SY10|52.8394|-3.1236|26
Woolston|Cheshire|WA1|53.3997|-2.5317|200
Woolstone|Oxfordshire|SN7|51.5881|-1.5778|19
Woolton|Merseyside|L25|53.3740|-2.8700|200
Woolverstone|Suffolk|IP9|51.9998|1.1856|30
Woolverton|Somerset|BA3|51.2719|-2.4784|194
Woolwich|Greater London|SE18|51.4910|0.0648|200
Woonton|Herefordshire|HR3|52.1667|-2.9500|11
Wooperton|Northumberland|NE66|55.4767|-1.9368|8
Woore|Shropshire|CW3|52.9770|-2.4024|45
Wootton|Hampshire|BH25|50.7528|-1.6580|200
Wootton|Kent|CT4|51.1738|1.1794|20
Wootton|Staffordshire|DE6|53.0000|-1.8500|5
Wootton|Lincolnshire|DN39|53.6167|-0.3667|7
Wootton|Bedfordshire|MK43|52.0952|-0.5349|164
Wootton|Northamptonshire|NN4|52.2017|-0.8852|200
Wootton|Oxfordshire|OX1|51.7066|-1.3156|70
Wootton|Shropshire|SY7|52.4258|-2.8872|20
Wootton Bassett|Wiltshire|SN4|51.5419|-1.9045|171
Wootton Bridge|Isle of Wight|PO33|50.7244|-1.2369|110
Wootton Courtenay|Somerset|TA24|51.1798|-3.5206|15
Wootton Fitzpaine|Dorset|DT6|50.7570|-2.8992|13
Wootton Rivers|Wiltshire|SN8|51.3677|-1.7187|14
Wootton Wawen|Warwickshire|B95|52.2681|-1.7806|52
Worcester|Worcestershire|WR1|52.1894|-2.2200|1454
Worcester Park|Greater London|KT4|51.3799|-0.2444|200
Wordsley|West Midlands|DY8|52.4812|-2.1650|200
Wordwell|Suffolk|IP28|52.3160|0.6811|12
Worfield|Shropshire|WV15|52.5581|-2.3576|16
Workington|Cumbria|CA14|54.6425|-3.5441|371
Worksop|Nottinghamshire|S80|53.3018|-1.1240|698
Worlaby|Lincolnshire|DN20|53.6000|-0.4667|21
Worle|Somerset|BS22|51.3603|-2.9259|200
Worleston|Cheshire|CW5|53.1049|-2.5123|11
Worlingham|Suffolk|NR34|52.4505|1.5946|159
Worlington|Suffolk|IP28|52.3351|0.4875|47
Worlingworth|Suffolk|IP13|52.2703|1.2700|29
Wormegay|Norfolk|PE33|52.6782|0.4578|12
Wormingford|Essex|CO6|51.9488|0.8086|23
Worminghall|Buckinghamshire|HP18|51.7704|-1.0737|40
Wormington|Gloucestershire|WR12|52.0264|-1.9412|3
Wormit|Fife|DD6|56.4254|-2.9777|65
Wormleighton|Warwickshire|CV23|52.3681|-1.2938|200
Wormley|Hertfordshire|EN10|51.7324|-0.0242|200
Wormley|Surrey|GU8|51.1478|-0.6443|0
Wormshill|Kent|ME9|51.2854|0.6972|21
Worplesdon|Surrey|GU3|51.2757|-0.6072|116
Worsbrough|South Yorkshire|S70|53.5297|-1.4694|132
Worsley|Greater Manchester|M28|53.4990|-2.3808|127
Worstead|Norfolk|NR28|52.7833|1.4129|32
Worsthorne|Lancashire|BB10|53.7876|-2.1911|120
Worth|Kent|CT14|51.2563|1.3484|61
Worth|West Sussex|RH10|51.1293|-0.0976|101
Worth Matravers|Dorset|BH19|50.5973|-2.0374|16
Wortham|Suffolk|IP22|52.3531|1.0577|27
Worthen|Shropshire|SY5|52.6358|-2.9951|26
Worthenbury|Wrexham|LL13|53.0092|-2.8659|14
Worthing|West Sussex|BN11|50.8180|-0.3754|1473
Worthing|Norfolk|NR20|52.7333|0.9500|15
Worthington|Leicestershire|LE65|52.7803|-1.3977|28
Worton|Wiltshire|SN10|51.3161|-2.0411|33
Wotton|Surrey|RH5|51.2172|-0.3901|40
Wotton Underwood|Buckinghamshire|HP18|51.8382|-1.0029|12
Wotton-under-Edge|Gloucestershire|GL12|51.6324|-2.3451|91
Wouldham|Kent|ME1|51.3499|0.4582|184
Wrabness|Essex|CO11|51.9334|1.1612|32
Wrafton|Devon|EX33|51.1000|-4.1500|200
Wragby|Lincolnshire|LN3|53.2833|-0.3000|59
Wramplingham|Norfolk|NR18|52.6144|1.1207|28
Wrangle|Lincolnshire|PE22|53.0393|0.1299|56
Wrantage|Somerset|TA3|50.9978|-2.9893|22
Wrawby|Lincolnshire|DN20|53.5667|-0.4619|72
Wraxall|Somerset|BA4|51.1253|-2.5700|19
Wray|Lancashire|LA2|54.1027|-2.6089|24
Wraysbury|Berkshire|TW19|51.4586|-0.5403|205
Wrea Green|Lancashire|PR4|53.7765|-2.9157|84
Wreay|Cumbria|CA11|54.6643|-2.7855|53
Wrecclesham|Surrey|GU9|51.1986|-0.8128|200
Wrenbury|Cheshire|CW5|53.0251|-2.6074|35
Wrentham|Suffolk|NR34|52.3837|1.6669|40
Wrenthorpe|West Yorkshire|WF2|53.6982|-1.5253|200
Wressle|East Riding of Yorkshire|YO8|53.7737|-0.9247|10
Wrestlingworth|Bedfordshire|SG19|52.1104|-0.1634|28
Wretham|Norfolk|IP24|52.4755|0.8209|17
Wrexham|Wrexham|LL13|53.0466|-2.9913|973
Wrinehill|Staffordshire|CW3|53.0207|-2.3694|21
Writhlington|Somerset|BA3|51.2913|-2.4281|176
Writtle|Essex|CM1|51.7291|0.4294|172
Wrockwardine|Shropshire|TF6|52.7045|-2.5568|92
Wroot|Lincolnshire|DN9|53.5234|-0.9287|15
Wrotham|Kent|TN15|51.3086|0.3090|91
Wroughton|Wiltshire|SN4|51.5241|-1.7956|107
Wroxall|Isle of Wight|PO38|50.6163|-1.2229|61
Wroxeter|Shropshire|SY5|52.6704|-2.6476|11
Wroxham|Norfolk|NR12|52.7045|1.4058|79
Wroxton|Oxfordshire|OX15|52.0728|-1.3971|31
Wyberton|Lincolnshire|PE21|52.9516|-0.0414|122
Wyboston|Bedfordshire|MK44|52.1943|-0.2983|28
Wybunbury|Cheshire|CW5|53.0454|-2.4521|59
Wych Cross|East Sussex|RH18|51.0647|0.0218|17
Wychbold|Worcestershire|WR9|52.2921|-2.1187|54
Wyck|Hampshire|GU34|51.1394|-0.9855|200
Wyck Rissington|Gloucestershire|GL54|51.8922|-1.7239|11
Wycliffe|Durham|DL12|54.5228|-1.8182|25
Wyddial|Hertfordshire|SG9|51.9645|-0.0037|13
Wye|Kent|TN25|51.1825|0.9368|74
Wyke|West Yorkshire|BD12|53.7333|-1.7667|200
Wyke|Shropshire|TF13|52.5793|-2.5809|13
Wyke Regis|Dorset|DT4|50.5911|-2.4733|200
Wykeham|North Yorkshire|YO13|54.2333|-0.5167|13
Wyken|Shropshire|WV15|52.5154|-2.3750|16
Wylam|Northumberland|NE41|54.9765|-1.8219|131
Wylde Green|West Midlands|B72|52.5333|-1.8167|200
Wylye|Wiltshire|BA12|51.1371|-1.9895|41
Wymering|Hampshire|PO6|50.8505|-1.0755|200
Wymeswold|Leicestershire|LE12|52.8054|-1.1129|42
Wymington|Bedfordshire|NN10|52.2688|-0.6027|70
Wymondham|Leicestershire|LE14|52.7598|-0.7405|29
Wymondham|Norfolk|NR18|52.5701|1.1162|251
Wynnstay|Wrexham|LL14|52.9667|-3.0333|15
Wysall|Nottinghamshire|NG12|52.8401|-1.1036|15
Wythall|Worcestershire|B47|52.3752|-1.8757|155
Wytham|Oxfordshire|OX2|51.7750|-1.3125|23
Wythburn|Cumbria|CA12|54.5068|-3.0428|1
Wyverstone|Suffolk|IP14|52.2705|0.9903|45
Y Felinheli|Gwynedd|LL56|53.1874|-4.2048|73
Yafforth|North Yorkshire|DL7|54.3453|-1.4736|19
Yalding|Kent|ME18|51.2239|0.4292|89
Yanworth|Gloucestershire|GL54|51.8220|-1.8919|5
Yapton|West Sussex|BN18|50.8209|-0.6130|173
Yarburgh|Lincolnshire|LN11|53.4172|0.0295|12
Yarcombe|Devon|EX14|50.8683|-3.0743|23
Yardley|West Midlands|B25|52.4666|-1.8103|200
Yardley Hastings|Northamptonshire|NN7|52.2055|-0.7349|24
Yarlington|Somerset|BA9|51.0611|-2.4932|16
Yarm|North Yorkshire|TS15|54.5036|-1.3579|333
Yarmouth|Isle of Wight|PO41|50.7053|-1.4993|76
Yarnton|Oxfordshire|OX5|51.8099|-1.3069|125
Yarpole|Herefordshire|HR6|52.2797|-2.7813|28
Yarrow|Scottish Borders|TD7|55.5167|-3.0500|3
Yate|Gloucestershire|BS37|51.5407|-2.4184|486
Yateley|Hampshire|GU46|51.3430|-0.8298|302
Yatesbury|Wiltshire|SN11|51.4420|-1.9080|9
Yatton|Somerset|BS49|51.3890|-2.8187|124
Yatton|Herefordshire|HR6|52.2331|-2.7726|62
Yatton Keynell|Wiltshire|SN14|51.4861|-2.1934|38
Yaxham|Norfolk|NR19|52.6557|0.9660|55
Yaxley|Suffolk|IP23|52.3228|1.1106|30
Yaxley|Cambridgeshire|PE7|52.5177|-0.2585|147
Yazor|Herefordshire|HR4|52.1167|-2.8667|5
Yeading|Greater London|UB4|51.5278|-0.3984|200
Yeadon|West Yorkshire|LS19|53.8644|-1.6874|408
Yealmpton|Devon|PL8|50.3486|-3.9988|76
Yeaveley|Derbyshire|DE6|52.9602|-1.7228|9
Yedingham|North Yorkshire|YO17|54.2000|-0.6167|7
Yelford|Oxfordshire|OX8|51.7333|-1.4833|13
Yelling|Cambridgeshire|PE19|52.2462|-0.1532|10
Yelvertoft|Northamptonshire|NN6|52.3734|-1.1215|28
Yelverton|Norfolk|NR14|52.5667|1.3667|110
Yelverton|Devon|PL20|50.4929|-4.0838|82
Yeoford|Devon|EX17|50.7761|-3.7273|31
Yeovil|Somerset|BA20|50.9416|-2.6321|752
Yeovilton|Somerset|BA22|51.0036|-2.6490|17
Yerbeston|Pembrokeshire|SA68|51.7460|-4.8077|7
Yetlington|Northumberland|NE65|55.3819|-1.9686|5
Yetminster|Dorset|DT9|50.8958|-2.5796|52
Yiewsley|Greater London|UB7|51.5133|-0.4730|200
Ynysybwl|Rhondda Cynon Taff|CF37|51.6032|-3.3343|0
Yockleton|Shropshire|SY5|52.6855|-2.8892|19
Yokefleet|East Riding of Yorkshire|DN14|53.7080|-0.7574|8
York|North Yorkshire|YO1|53.9576|-1.0827|2024
Yorton|Shropshire|SY4|52.8092|-2.7385|32
Youlgreave|Derbyshire|DE45|53.1740|-1.6904|32
Yoxall|Staffordshire|DE13|52.7666|-1.7907|40
Yoxford|Suffolk|IP17|52.2682|1.5068|57
Ystalyfera|Neath Port Talbot|SA9|51.7672|-3.7808|200
Ystrad Meurig|Ceredigion|SY25|52.2833|-3.9167|4
Ystrad Mynach|Caerphilly|CF82|51.6428|-3.2362|305
Ystradfellte|Powys|CF44|51.8090|-3.5530|3
Ystradffin|Carmarthenshire|SA20|52.1000|-3.7667|1
Ystradgynlais|Powys|SA9|51.7667|-3.7667|251
Ystradowen|Vale of Glamorgan|CF71|51.4906|-3.4219|25
Ystradowen|Neath Port Talbot|SA9|51.7805|-3.7700|168
Ythsie|Aberdeenshire|AB41|57.3667|-2.1833|6
Zeal Monachorum|Devon|EX17|50.8212|-3.8190|21
Zeals|Wiltshire|BA12|51.0856|-2.3123|81
Zelah|Cornwall|TR4|50.3233|-5.0790|22
Zennor|Cornwall|TR26|50.1906|-5.5661|9$places$, E'\n')) as line) as rows
on conflict (id) do nothing;
analyze public.place_names;
